"""Makes the tiny Marian model of this folder, and what the reference implementation translates with it.

    python -m venv venv && venv/bin/pip install torch transformers==4.57.6 "optimum-onnx" onnxruntime sentencepiece
    venv/bin/python recipe.py tiny

The sentences come from the small grammar of grammar.py; no other text is used. The same versions on the same machine give the
same files; on another one the weights may differ in their last digits, and with them the expected translations, so
the folder is replaced as a whole.
"""
import json
import pathlib
import random
import shutil
import sys

import onnx
import sentencepiece as spm
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from optimum.exporters.onnx import main_export
from optimum.onnxruntime import ORTModelForSeq2SeqLM
from transformers import MarianConfig, MarianMTModel, MarianTokenizer

from grammar import sentence

SEED = 7
STEPS = 1600
HELD_OUT = 40

def vocabulary(out, pairs):
    pieces = []
    for side, name, size in ((0, "source", 150), (1, "target", 150)):
        (out / f"{name}.txt").write_text("\n".join(p[side] for p in pairs), encoding="utf-8")
        spm.SentencePieceTrainer.train(
            input=str(out / f"{name}.txt"), model_prefix=str(out / name), vocab_size=size, character_coverage=1.0,
            model_type="unigram", normalization_rule_name="identity", num_threads=1, hard_vocab_limit=False,
            bos_id=-1, eos_id=0, unk_id=1, minloglevel=2)
        (out / f"{name}.model").rename(out / f"{name}.spm")
        (out / f"{name}.vocab").unlink()
        (out / f"{name}.txt").unlink()
        processor = spm.SentencePieceProcessor(model_file=str(out / f"{name}.spm"))
        pieces += [processor.id_to_piece(i) for i in range(processor.get_piece_size())]
    known = dict.fromkeys(["</s>", "<unk>"])
    known.update(dict.fromkeys(sorted(set(pieces) - {"</s>", "<unk>", "<pad>"})))
    known["<pad>"] = None
    vocab = {piece: i for i, piece in enumerate(known)}
    (out / "vocab.json").write_text(json.dumps(vocab, ensure_ascii=False, indent=0), encoding="utf-8")
    return vocab


def train(tokenizer, vocab, pairs):
    torch.set_num_threads(1)  # also what makes it the same each time
    torch.manual_seed(SEED)
    pad = vocab["<pad>"]
    model = MarianMTModel(MarianConfig(
        vocab_size=len(vocab), d_model=24, encoder_layers=2, decoder_layers=2, encoder_attention_heads=4,
        decoder_attention_heads=4, encoder_ffn_dim=48, decoder_ffn_dim=48, max_position_embeddings=96,
        activation_function="swish", scale_embedding=True, static_position_embeddings=True, dropout=0.0,
        pad_token_id=pad, eos_token_id=0, forced_eos_token_id=0, decoder_start_token_id=pad, bos_token_id=None))
    model.generation_config.update(
        bad_words_ids=[[pad]], num_beams=4, max_length=96, renormalize_logits=True, length_penalty=1.0)
    model.train()
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, STEPS)
    rnd = random.Random(SEED)
    for step in range(STEPS):
        batch = rnd.sample(pairs, 32)
        inputs = tokenizer([p[0] for p in batch], text_target=[p[1] for p in batch], padding=True, return_tensors="pt")
        labels = inputs["labels"].masked_fill(inputs["labels"] == pad, -100)
        loss = model(input_ids=inputs["input_ids"], attention_mask=inputs["attention_mask"], labels=labels).loss
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            print(step, round(loss.item(), 3), flush=True)
    return model.eval()


def expected(tokenizer, model, texts, beams):
    """One text at a time: padding must not matter, and here it cannot."""
    rows = []
    for text in texts:
        ids = model.generate(**tokenizer([text], return_tensors="pt"), num_beams=beams)[0].tolist()
        ids = ids[1:]  # without the start
        ids = ids[: ids.index(0)] if 0 in ids else ids
        rows.append({"ids": ids, "text": tokenizer.decode(ids, skip_special_tokens=True)})
    return rows


def strip(graph):
    """Takes out names and shapes that are only for readers: half of so small a file."""
    del graph.value_info[:]
    for node in graph.node:
        node.name = ""
        node.doc_string = ""
        del node.metadata_props[:]
        for attribute in node.attribute:
            if attribute.HasField("g"):
                strip(attribute.g)


def main():
    out = pathlib.Path(sys.argv[1])
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    rnd = random.Random(SEED)
    pairs = list(dict.fromkeys(sentence(rnd) for _ in range(6000)))
    held_out, pairs = pairs[:HELD_OUT], pairs[HELD_OUT:]
    # Some that the model never saw the like of: there the beams differ, and go wrong in many ways. On a few of them it
    # goes round in circles, here as there.
    odd = ["Москва", "Погибли 123 человека", "Он сказал: «Да».", "Посол в Риге.", "Переговоры, выборы, бои и поставки.",
           "ООН собралась в Нью-Йорке.", "Президент отметил вчера, что бои идут в Москве и выросли поставки.",
           "Unknown words stay", "Ещё один эксперт 🎉", "что?", "12 12 12", "сегодня сегодня вчера", "Выборы прошли.",
           "В Москве в понедельник начались учения.", "5 человек погибли.", "Эксперт отметил.",
           "Вчера депутат сообщил, что работы идут."]
    texts = [p[0] for p in held_out] + odd
    vocab = vocabulary(out, pairs)
    model_dir = out / "pytorch"
    model_dir.mkdir()
    tokenizer = MarianTokenizer(vocab=str(out / "vocab.json"), source_spm=str(out / "source.spm"),
                                target_spm=str(out / "target.spm"), source_lang="ru", target_lang="en",
                                model_max_length=96)
    model = train(tokenizer, vocab, pairs)
    model.save_pretrained(model_dir)
    tokenizer.save_pretrained(model_dir)
    main_export(str(model_dir), str(out), task="text2text-generation-with-past", no_post_process=False)
    for name in ("encoder_model", "decoder_model_merged"):
        # The merged decoder is two graphs under an If: without the option all of it would stay as it is.
        quantize_dynamic(out / f"{name}.onnx", out / f"{name}_quantized.onnx", weight_type=QuantType.QInt8,
                         extra_options={"EnableSubgraph": True})
    quantized = ORTModelForSeq2SeqLM.from_pretrained(
        str(out), encoder_file_name="encoder_model_quantized.onnx",
        decoder_file_name="decoder_model_merged_quantized.onnx", use_merged=True)
    for file in out.glob("*.onnx"):
        model_proto = onnx.load(file)
        strip(model_proto.graph)
        onnx.save(model_proto, file)
    result = {
        "texts": texts,
        "source_ids": [tokenizer([t])["input_ids"][0] for t in texts],
        "greedy": expected(tokenizer, model, texts, 1),
        "beam4": expected(tokenizer, model, texts, 4),
        "quantized_greedy": expected(tokenizer, quantized, texts, 1),
        "quantized_beam4": expected(tokenizer, quantized, texts, 4),
    }
    rows = ",\n".join(json.dumps(key) + ": [\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in value) + "]"
                      for key, value in result.items())
    (out / "expected.json").write_text("{" + rows + "}\n", encoding="utf-8")
    shutil.rmtree(model_dir)
    (out / "special_tokens_map.json").unlink()
    for row in range(0, len(texts), 7):
        print(texts[row], "|", held_out[row][1] if row < len(held_out) else "", "|", result["beam4"][row]["text"])
    print(sum(g["ids"] != b["ids"] for g, b in zip(result["greedy"], result["beam4"])), "differ between greedy and beam")


if __name__ == "__main__":
    main()
