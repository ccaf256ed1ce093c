"""Tokens a second of CTranslate2 on one core, beside which OnnxBenchmark prints ours.

    venv/bin/pip install torch transformers==4.57.6 "optimum-onnx[onnxruntime]" sentencepiece ctranslate2
    venv/bin/python speed.py FOLDER
    ./mvnw -Pbench test -Dtest=OnnxBenchmark -Donnx.model=FOLDER/base -Donnx.precision=quantized

Makes two models with random weights and 32,000 tokens: one of the size of OPUS-MT's (512 wide, six and six layers) in
FOLDER/base, and a small one (256 wide, six and two layers) in FOLDER/small, as Optimum exports them, with weights of eight
bits; and the same in FOLDER/base-ct2 and FOLDER/small-ct2 as CTranslate2 converts them. It translates the sentences of the
tiny model's test with them. With random weights no translation ends, so each has forty tokens, there and here.
"""
import json
import pathlib
import shutil
import subprocess
import sys
import time

import ctranslate2
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from optimum.exporters.onnx import main_export
from transformers import MarianConfig, MarianMTModel, MarianTokenizer

LENGTH = 40
BATCH = 16
SECONDS = 8
TOKENS = 32_000
SIZES = {"base": {"d_model": 512, "encoder_layers": 6, "decoder_layers": 6, "encoder_ffn_dim": 2048, "decoder_ffn_dim": 2048},
         "small": {"d_model": 256, "encoder_layers": 6, "decoder_layers": 2, "encoder_ffn_dim": 1536, "decoder_ffn_dim": 1536}}
TINY = pathlib.Path(__file__).resolve().parent / "tiny"


def make(folder, size):
    hf, out, ct2 = folder / f"{size}-hf", folder / size, folder / f"{size}-ct2"
    for path in (hf, out, ct2):
        shutil.rmtree(path, ignore_errors=True)
    hf.mkdir(parents=True)
    vocabulary = json.loads((TINY / "vocab.json").read_text(encoding="utf-8"))
    pad = vocabulary.pop("<pad>")
    pieces = list(vocabulary) + [f"▁spare{i}" for i in range(TOKENS - len(vocabulary) - 1)] + ["<pad>"]
    (hf / "vocab.json").write_text(json.dumps({piece: i for i, piece in enumerate(pieces)}, ensure_ascii=False))
    for name in ("source.spm", "target.spm"):
        shutil.copy(TINY / name, hf / name)
    tokenizer = MarianTokenizer(vocab=str(hf / "vocab.json"), source_spm=str(hf / "source.spm"),
                                target_spm=str(hf / "target.spm"), source_lang="ru", target_lang="en",
                                model_max_length=512)
    torch.manual_seed(1)
    pad = TOKENS - 1
    model = MarianMTModel(MarianConfig(
        vocab_size=TOKENS, **SIZES[size], encoder_attention_heads=8, decoder_attention_heads=8, max_position_embeddings=512,
        activation_function="swish", scale_embedding=True, static_position_embeddings=True, pad_token_id=pad,
        eos_token_id=0, forced_eos_token_id=0, decoder_start_token_id=pad, bos_token_id=None))
    model.final_logits_bias[0, 0] = -100  # the end is never chosen
    model.generation_config.update(bad_words_ids=[[pad]], num_beams=4, max_length=LENGTH + 1)
    model.save_pretrained(hf)
    tokenizer.save_pretrained(hf)
    main_export(str(hf), str(out), task="text2text-generation-with-past")
    for name in ("encoder_model", "decoder_model_merged"):
        quantize_dynamic(out / f"{name}.onnx", out / f"{name}_quantized.onnx", weight_type=QuantType.QInt8,
                         extra_options={"EnableSubgraph": True})  # a merged decoder's layers all lie in two subgraphs
    subprocess.run([str(pathlib.Path(sys.executable).parent / "ct2-transformers-converter"), "--model", str(hf),
                    "--output_dir", str(ct2), "--quantization", "int8"], check=True)
    return tokenizer, ct2


def main():
    for size in SIZES:
        measure(size, *make(pathlib.Path(sys.argv[1]), size))


def measure(size, tokenizer, ct2):
    texts = json.loads((TINY / "expected.json").read_text(encoding="utf-8"))["texts"][:BATCH]
    batch = [tokenizer.convert_ids_to_tokens(tokenizer(text)["input_ids"]) for text in texts]
    for kind in ("int8", "float32"):
        translator = ctranslate2.Translator(str(ct2), device="cpu", inter_threads=1, intra_threads=1,
                                            compute_type=kind)
        for beams in (1, 4):
            def run():
                return sum(len(result.hypotheses[0]) for result in translator.translate_batch(
                    batch, beam_size=beams, max_decoding_length=LENGTH, min_decoding_length=LENGTH))
            run()
            tokens, began = 0, time.process_time()
            while time.process_time() - began < SECONDS:
                tokens += run()
            spent = time.process_time() - began
            print(f"| CTranslate2 {ctranslate2.__version__} {kind} | {size} | {beams} | {tokens / spent:.0f} tokens/s |", flush=True)


if __name__ == "__main__":
    main()
