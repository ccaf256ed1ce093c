"""Trains a small model from Russian into English within a time budget, and makes the folder that the engine onnx reads.

    python -m venv venv
    venv/bin/pip install torch transformers==4.57.6 "optimum-onnx[onnxruntime]" sentencepiece sacrebleu
    venv/bin/python student.py PACK FOLDER                          # fourteen minutes of one GPU
    venv/bin/python student.py PACK FOLDER --size toy --minutes 2   # of one processor: shows that every step works

PACK has `par.tsv.xz` (set TAB Russian TAB English), `joint.spm` (the vocabulary of both sides), `dev.tsv` (Russian TAB English)
and, if wanted, `bt.tsv.xz` (Russian made by a machine TAB English) and `weights.json` (how often an epoch takes each set).
A pair with a side in a plain `.tsv` of PACK, which are for measuring, is not learnt from.
FOLDER gets the exported model with weights of eight bits. At the end stand its BLEU and chrF on `dev.tsv`.

The clock ends the training, so two runs never give the same weights.
"""
import argparse
import json
import lzma
import math
import pathlib
import random
import shutil
import sys
import time
from typing import NamedTuple

SEED = 7
LONGEST = 128  # tokens of a side that the model can read and write
MACHINE_MADE = "<bt>"  # tells the model which sources a machine wrote (Caswell, Chelba and Grangier 2019)
WARM_UP = 0.03  # of the time
SMOOTHING = 0.1


class Size(NamedTuple):
    """Many layers read and few write: what is written costs most of the time (Kasai et al. 2021)."""
    width: int
    inner: int
    heads: int
    encoder: int
    decoder: int
    longest: int  # tokens of a side to learn from
    batch: int  # tokens of the longer side
    rate: float
    dropout: float


SIZES = {
    "toy": Size(64, 256, 4, 2, 1, 16, 1_024, 4e-3, 0.0),
    "small": Size(384, 1_536, 6, 6, 2, LONGEST, 24_000, 1e-3, 0.1),
}


def arguments():
    parser = argparse.ArgumentParser(
        description="Trains a small Russian-English model and exports it for the engine onnx.")
    parser.add_argument("pack", type=pathlib.Path, help="folder with par.tsv.xz, joint.spm and dev.tsv")
    parser.add_argument("folder", type=pathlib.Path, help="folder for the model; what is in it is replaced")
    parser.add_argument("--size", choices=SIZES, default="small", help="toy is a test of the recipe itself")
    parser.add_argument("--minutes", type=float, default=14, help="of training; export and measuring come after (14)")
    parser.add_argument("--threads", type=int, default=1, help="where there is no GPU (1)")
    given = parser.parse_args()
    if not given.pack.is_dir():
        parser.error(f"there is no folder {given.pack}: give the one with par.tsv.xz, joint.spm and dev.tsv")
    missing = [name for name in ("par.tsv.xz", "joint.spm", "dev.tsv") if not (given.pack / name).exists()]
    if missing:
        parser.error(f"{given.pack} lacks {', '.join(missing)}")
    if given.folder.exists() and (not given.folder.is_dir() or (
            any(given.folder.iterdir()) and not (given.folder / "config.json").exists())):
        parser.error(f"{given.folder} has something else than a model in it: name a new folder")
    return given


def columns(path):
    opened = lzma.open if path.suffix == ".xz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def read(pack):
    """Source, target and weight of all pairs to learn from."""
    weights = json.loads((pack / "weights.json").read_text(encoding="utf-8")) if (pack / "weights.json").exists() else {}
    measured = {side for path in pack.glob("*.tsv") for row in columns(path) for side in row[:2]}
    pairs = [(ru, en, weights.get(name, 1.0)) for name, ru, en in columns(pack / "par.tsv.xz")]
    if (pack / "bt.tsv.xz").exists():
        pairs += [(f"{MACHINE_MADE} {ru}", en, weights.get("bt", 1.0)) for ru, en in columns(pack / "bt.tsv.xz")]
    return [pair for pair in pairs if pair[0] not in measured and pair[1] not in measured]


def encode(pairs, pieces, longest):
    sources, targets = (pieces.encode([pair[side] for pair in pairs]) for side in (0, 1))
    return [(source, target, pair[2]) for source, target, pair in zip(sources, targets, pairs)
            if 0 < len(source) < longest and 0 < len(target) < longest]


def batches(examples, most, rnd):
    """For ever. An epoch takes an example as often as its weight says; those of one length stand together."""
    while True:
        epoch = [example for example in examples for _ in range(math.floor(example[2] + rnd.random()))]
        rnd.shuffle(epoch)
        epoch.sort(key=lambda example: max(len(example[0]), len(example[1])) // 4)
        groups, group = [], []
        for example in epoch:
            longest = max(len(example[0]), len(example[1])) // 4 * 4 + 4
            if group and longest * (len(group) + 1) > most:
                groups.append(group)
                group = []
            group.append(example)
        groups.append(group)
        rnd.shuffle(groups)
        yield from groups


def padded(rows, end, filler, device):
    import torch
    longest = max(map(len, rows)) + 1
    return torch.tensor([row + [end] + [filler] * (longest - len(row) - 1) for row in rows], device=device)


def untrained(size, pieces):
    from transformers import MarianConfig, MarianMTModel
    pad, end = pieces.get_piece_size(), pieces.eos_id()  # <pad>, which begins each translation, comes after the pieces
    model = MarianMTModel(MarianConfig(
        vocab_size=pad + 1, d_model=size.width, encoder_layers=size.encoder, decoder_layers=size.decoder,
        encoder_attention_heads=size.heads, decoder_attention_heads=size.heads, encoder_ffn_dim=size.inner,
        decoder_ffn_dim=size.inner, max_position_embeddings=2 * LONGEST, activation_function="swish",
        scale_embedding=True, static_position_embeddings=True, dropout=size.dropout, pad_token_id=pad,
        eos_token_id=end, forced_eos_token_id=end, decoder_start_token_id=pad, bos_token_id=None,
        init_std=size.width ** -0.5))
    model.generation_config.update(
        bad_words_ids=[[pad]], num_beams=4, max_length=2 * LONGEST, renormalize_logits=True, length_penalty=1.0)
    return model


def train(model, examples, size, minutes, device):
    import torch
    pad, end = model.config.pad_token_id, model.config.eos_token_id
    optimizer = torch.optim.Adam(model.to(device).train().parameters(), lr=size.rate, betas=(0.9, 0.98))
    began, said, tokens = time.monotonic(), 0.0, 0
    for step, batch in enumerate(batches(examples, size.batch, random.Random(SEED))):
        spent = time.monotonic() - began
        share = spent / (60 * minutes)
        if share >= 1:
            break
        for group in optimizer.param_groups:  # the schedule follows the clock: it ends at zero on any machine
            group["lr"] = size.rate * min(share / WARM_UP, (1 - share) / (1 - WARM_UP))
        source = padded([example[0] for example in batch], end, pad, device)
        target = padded([example[1] for example in batch], end, pad, device)
        given = torch.cat([torch.full_like(target[:, :1], pad), target[:, :-1]], dim=1)
        with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
            logits = model(input_ids=source, attention_mask=source != pad, decoder_input_ids=given).logits
        loss = torch.nn.functional.cross_entropy(
            logits.float().flatten(0, 1), target.flatten(), ignore_index=pad, label_smoothing=SMOOTHING)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        tokens += sum(len(example[1]) + 1 for example in batch)
        if spent - said >= 20:
            said = spent
            print(f"{spent:5.0f} s: step {step}, loss {loss.item():.2f}, {tokens / spent:.0f} tokens/s", flush=True)
    print(f"{step} steps, {tokens} English tokens of {sum(len(example[1]) + 1 for example in examples)}", flush=True)
    return model.cpu().eval()


def export(model, pieces, vocabulary, folder):
    """The layout of Optimum, in which OPUS-MT's models come too; of the weights only those of eight bits."""
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from optimum.exporters.onnx import main_export
    from transformers import MarianTokenizer
    shutil.rmtree(folder, ignore_errors=True)
    floats = folder / "float"
    floats.mkdir(parents=True)
    known = [pieces.id_to_piece(i) for i in range(pieces.get_piece_size())] + ["<pad>"]
    (folder / "vocab.json").write_text(
        json.dumps({piece: i for i, piece in enumerate(known)}, ensure_ascii=False), encoding="utf-8")
    for side in ("source", "target"):
        shutil.copyfile(vocabulary, folder / f"{side}.spm")
    tokenizer = MarianTokenizer(
        vocab=str(folder / "vocab.json"), source_spm=str(folder / "source.spm"), target_spm=str(folder / "target.spm"),
        source_lang="ru", target_lang="en", model_max_length=2 * LONGEST)
    model.save_pretrained(floats)
    tokenizer.save_pretrained(floats)
    main_export(str(floats), str(folder), task="text2text-generation-with-past", no_post_process=True)
    for file in list(folder.glob("*.onnx")):
        quantize_dynamic(file, file.with_name(f"{file.stem}_quantized.onnx"), weight_type=QuantType.QInt8)
        file.unlink()
    shutil.rmtree(floats)


def measure(folder, rows):
    """Of what was exported, one beam."""
    import sacrebleu
    from optimum.onnxruntime import ORTModelForSeq2SeqLM
    from transformers import MarianTokenizer
    tokenizer = MarianTokenizer.from_pretrained(folder)
    model = ORTModelForSeq2SeqLM.from_pretrained(
        folder, encoder_file_name="encoder_model_quantized.onnx", decoder_file_name="decoder_model_quantized.onnx",
        decoder_with_past_file_name="decoder_with_past_model_quantized.onnx", use_merged=False)
    translated = []
    for at in range(0, len(rows), 16):
        texts = [row[0] for row in rows[at: at + 16]]
        inputs = tokenizer(texts, padding=True, truncation=True, max_length=LONGEST, return_tensors="pt")
        ids = model.generate(**inputs, num_beams=1, max_length=LONGEST)
        translated += tokenizer.batch_decode(ids, skip_special_tokens=True)
    for row, text in list(zip(rows, translated))[:3]:
        print(row[0], "|", text)
    references = [[row[1] for row in rows]]
    print(f"dev.tsv, {len(rows)} lines: BLEU {sacrebleu.corpus_bleu(translated, references, force=True).score:.1f},"
          f" chrF {sacrebleu.corpus_chrf(translated, references).score:.1f}")


def main():
    given = arguments()
    import sentencepiece
    import torch
    torch.manual_seed(SEED)
    torch.set_num_threads(given.threads)
    size = SIZES[given.size]
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(given.pack / "joint.spm"))
    examples = encode(read(given.pack), pieces, size.longest)
    model = untrained(size, pieces)
    print(f"{len(examples)} pairs, {model.num_parameters() / 1e6:.1f} million parameters", flush=True)
    model = train(model, examples, size, given.minutes, "cuda" if torch.cuda.is_available() else "cpu")
    export(model, pieces, given.pack / "joint.spm", given.folder)
    measure(given.folder, list(columns(given.pack / "dev.tsv")))
    print(f"{sum(file.stat().st_size for file in given.folder.rglob('*')) / 1e6:.1f} MB in {given.folder}")


if __name__ == "__main__":
    sys.exit(main())
