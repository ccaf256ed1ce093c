"""Makes the tiny model of the folder tiny in the format of Firefox Translations, and what it translates.

    python -m venv venv && venv/bin/pip install torch sentencepiece numpy
    venv/bin/python recipe.py tiny

The model is trained on the small grammar beside the other tiny model's recipe, its weights are quantized as the makers
of such models do (activations by multipliers found on training text), and the file is laid out as Marian's converter
does. What it should translate is computed here, by another implementation than the one under test: with whole numbers
of eight bits, in numpy. No public model took part; the layout and the arithmetic are those of marian-dev's and
bergamot-translator's sources.
"""
import json
import math
import pathlib
import random
import struct
import sys

import numpy as np
import sentencepiece as spm
import torch
from torch import nn

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "marian"))
from grammar import sentence  # noqa: E402

SEED = 7
STEPS = 2500
HELD_OUT = 40
WIDTH, HEADS, HIDDEN, LAYERS = 32, 4, 64, 2
FREQUENT, BEST = 16, 24
END, UNKNOWN = 0, 1
FLOAT32, INTGEMM8, INT8 = 0x0404, 0x4101, 0x0101

DESCRIPTION = f"""type: transformer
dim-emb: {WIDTH}
dim-vocabs: [0, 0]
enc-depth: {LAYERS}
dec-depth: {LAYERS}
transformer-heads: {HEADS}
transformer-dim-ffn: {HIDDEN}
transformer-ffn-depth: 2
transformer-ffn-activation: relu
transformer-decoder-autoreg: rnn
dec-cell: ssru
transformer-preprocess: ""
transformer-postprocess: dan
transformer-postprocess-emb: d
transformer-train-position-embeddings: false
tied-embeddings-all: true
version: none
"""


def signal(positions):
    half = WIDTH // 2
    step = math.log(10000.0) / (half - 1)
    angles = np.arange(positions)[:, None] * np.exp(-step * np.arange(half))[None, :]
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=1).astype(np.float32)


class Block(nn.Module):
    """Layers by the names that Marian gives them; what goes into each is watched for its multiplier."""

    def __init__(self, watch):
        super().__init__()
        self.watch = watch

    def linear(self, name, x, bias=True):
        weights = self.get_parameter(name)
        if self.watch is not None and not self.training:
            self.watch.setdefault(name, []).append(x.abs().max().item())
        y = x @ weights
        return y + self.get_parameter(name.replace("_W", "_b")) if bias else y

    def norm(self, name, x):
        return nn.functional.layer_norm(
            x, (WIDTH,), self.get_parameter(name + "_ln_scale"), self.get_parameter(name + "_ln_bias"), 1e-6)


class Tiny(Block):
    def __init__(self, vocabulary, watch):
        super().__init__(watch)
        matrices = {"Wemb": (vocabulary, WIDTH)}
        vectors = {"decoder_ff_logit_out_b": vocabulary}
        norms = []
        for side, attention in (("encoder", "self"), ("decoder", "context")):
            for layer in range(1, LAYERS + 1):
                at = f"{side}_l{layer}"
                for letter in "qkvo":
                    matrices[f"{at}_{attention}_W{letter}"] = (WIDTH, WIDTH)
                    vectors[f"{at}_{attention}_b{letter}"] = WIDTH
                matrices[f"{at}_ffn_W1"], vectors[f"{at}_ffn_b1"] = (WIDTH, HIDDEN), HIDDEN
                matrices[f"{at}_ffn_W2"], vectors[f"{at}_ffn_b2"] = (HIDDEN, WIDTH), WIDTH
                norms += [f"{at}_{attention}_Wo", f"{at}_ffn_ffn"]
                if side == "decoder":
                    matrices[f"{at}_rnn_W"] = (WIDTH, WIDTH)
                    matrices[f"{at}_rnn_Wf"], vectors[f"{at}_rnn_bf"] = (WIDTH, WIDTH), WIDTH
                    norms.append(f"{at}_rnn_ffn")
        for name, shape in matrices.items():
            self.register_parameter(name, nn.Parameter(torch.randn(shape) * (1 / math.sqrt(shape[-1]))))
        for name, size in vectors.items():
            self.register_parameter(name, nn.Parameter(torch.zeros(size)))
        for name in norms:
            self.register_parameter(name + "_ln_scale", nn.Parameter(torch.ones(WIDTH)))
            self.register_parameter(name + "_ln_bias", nn.Parameter(torch.zeros(WIDTH)))

    def attend(self, name, x, memory, mask):
        def parts(letter, rows):
            y = self.linear(f"{name}_W{letter}", rows)
            return y.view(y.shape[0], y.shape[1], HEADS, -1).transpose(1, 2)

        q, k, v = parts("q", x), parts("k", memory), parts("v", memory)
        weights = (q @ k.transpose(-1, -2)) / math.sqrt(WIDTH // HEADS) + mask
        seen = (weights.softmax(-1) @ v).transpose(1, 2).reshape(x.shape)
        return self.norm(f"{name}_Wo", x + self.linear(f"{name}_Wo", seen))

    def feed_forward(self, at, x):
        return self.norm(f"{at}_ffn_ffn", x + self.linear(
            f"{at}_ffn_W2", self.linear(f"{at}_ffn_W1", x).relu()))

    def ssru(self, at, x):
        candidates = self.linear(f"{at}_rnn_W", x, bias=False)
        gates = self.linear(f"{at}_rnn_Wf", x).sigmoid()
        cell, cells = torch.zeros_like(x[:, 0]), []
        for step in range(x.shape[1]):
            cell = gates[:, step] * cell + (1 - gates[:, step]) * candidates[:, step]
            cells.append(cell)
        return self.norm(f"{at}_rnn_ffn", x + torch.stack(cells, 1).relu())

    def forward(self, source, mask, target):
        positions = torch.from_numpy(signal(max(source.shape[1], target.shape[1])))
        x = self.Wemb[source] * math.sqrt(WIDTH) + positions[: source.shape[1]]
        for layer in range(1, LAYERS + 1):
            x = self.feed_forward(f"encoder_l{layer}", self.attend(f"encoder_l{layer}_self", x, x, mask))
        before = self.Wemb[target] * math.sqrt(WIDTH)
        before = torch.cat([torch.zeros_like(before[:, :1]), before[:, :-1]], 1)
        y = before + positions[: target.shape[1]]
        for layer in range(1, LAYERS + 1):
            at = f"decoder_l{layer}"
            y = self.feed_forward(at, self.attend(f"{at}_context", self.ssru(at, y), x, mask))
        if self.watch is not None and not self.training:
            self.watch.setdefault("Wemb", []).append(y.abs().max().item())
        return y @ self.Wemb.T + self.decoder_ff_logit_out_b


def batch(rows):
    def padded(side):
        longest = max(len(row[side]) for row in rows)
        return torch.tensor([row[side] + [END] * (longest - len(row[side])) for row in rows])

    source, target = padded(0), padded(1)
    lengths = torch.tensor([len(row[0]) for row in rows])
    mask = torch.zeros(source.shape).masked_fill(torch.arange(source.shape[1]) >= lengths[:, None], -1e9)
    weights = (torch.arange(target.shape[1]) < torch.tensor([len(row[1]) for row in rows])[:, None]).float()
    return source, mask[:, None, None, :], target, weights


def train(vocabulary, rows, watch):
    torch.set_num_threads(1)  # also what makes it the same each time
    torch.manual_seed(SEED)
    model = Tiny(vocabulary, watch)
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, STEPS)
    rnd = random.Random(SEED)
    for step in range(STEPS):
        source, mask, target, weights = batch(rnd.sample(rows, 32))
        scores = model(source, mask, target)
        losses = nn.functional.cross_entropy(scores.transpose(1, 2), target, reduction="none")
        loss = (losses * weights).sum() / weights.sum()
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 250 == 0:
            print(step, round(loss.item(), 3), flush=True)
    model.eval()
    with torch.no_grad():
        for start in range(0, 640, 32):
            model(*batch(rows[start:start + 32])[:3])
    return {name: value.detach().numpy() for name, value in model.named_parameters()}


def multiplier(seen):
    return np.float32(127 / (np.mean(seen) + 1.1 * np.std(seen)))


def quantized(values, by):
    return np.clip(np.rint(values * np.float32(by)), -127, 127).astype(np.int8)


class Item:
    def __init__(self, name, kind, shape, data):
        self.name, self.kind, self.shape = name.encode() + b"\0", kind, shape
        self.data = data + b"\0" * (-len(data) % 256)


def eight_bits(name, values, turned):
    by = np.float32(127 / np.abs(values).max())
    stored = quantized(values.T if turned else values, by)
    return Item(name, INTGEMM8, values.shape, stored.tobytes() + struct.pack("<f", by))


def floats(name, values):
    values = np.atleast_2d(np.asarray(values, dtype=np.float32))
    return Item(name, FLOAT32, values.shape, values.tobytes())


def write(file, items):
    header = struct.pack("<QQ", 1, len(items))
    for item in items:
        header += struct.pack("<QQQQ", len(item.name), item.kind, len(item.shape), len(item.data))
    header += b"".join(item.name for item in items)
    header += b"".join(struct.pack("<i", size) for item in items for size in item.shape)
    padding = ((len(header) + 8) // 256 + 1) * 256 - len(header) - 8
    file.write_bytes(header + struct.pack("<Q", padding) + b"\0" * padding + b"".join(item.data for item in items))


def save(out, weights, multipliers):
    text = DESCRIPTION.encode() + b"\0"
    description = Item("special:model.yml", INT8, (len(text),), text)
    plain = [floats(name, value) for name, value in weights.items()] + [description]
    small = [description]
    for name, value in weights.items():
        if name in multipliers:
            small.append(eight_bits(name, value, turned=name != "Wemb"))
            if name == "Wemb":  # as the converter writes it: this one goes through the quantizer, too
                small.append(floats("none_QuantMultA", multipliers[name]))
                small.append(eight_bits("Wemb_QuantMultA", np.array([[multipliers[name]]]), turned=False))
            else:
                small.append(floats(name + "_QuantMultA", multipliers[name]))
        else:
            small.append(floats(name, value))
    write(out / "model.ruen.intgemm.alphas.bin", small)
    (out / "float").mkdir(exist_ok=True)
    write(out / "float" / "model.ruen.bin", plain)


def shortlist(out, rows, vocabulary):
    counts = np.zeros((vocabulary, vocabulary))
    for source, target in rows:
        for s in set(source):
            for t in set(target):
                counts[s, t] += 1
    frequency = np.maximum(1, counts.max(axis=0))
    lists = [sorted(t for t in np.argsort(-counts[s] / frequency, kind="stable")[:BEST].tolist() if counts[s, t])
             for s in range(vocabulary)]
    starts = np.concatenate([[0], np.cumsum([len(found) for found in lists])])
    data = struct.pack("<QQQQ", FREQUENT, BEST, len(starts), int(starts[-1])) + starts.astype("<u8").tobytes()
    data += np.array([t for found in lists for t in found], dtype="<u4").tobytes()
    (out / "lex.50.50.ruen.s2t.bin").write_bytes(struct.pack("<QQ", 0xF11A48D5013417F5, 0) + data)
    return lists


class Reference:
    """The same model in whole numbers of eight bits, or in floats where there are no multipliers."""

    def __init__(self, weights, multipliers, lists):
        self.weights, self.multipliers, self.lists = weights, multipliers, lists
        self.by = {name: np.float32(127 / np.abs(weights[name]).max()) for name in multipliers}

    def linear(self, name, x, bias=True):
        if name in self.multipliers:
            whole = quantized(x, self.multipliers[name]).astype(np.int64) @ quantized(
                self.weights[name], self.by[name]).astype(np.int64)
            y = whole.astype(np.float32) * np.float32(1 / (self.multipliers[name] * self.by[name]))
        else:
            y = x @ self.weights[name]
        return y + self.weights[name.replace("_W", "_b")] if bias else y

    def norm(self, name, x):
        mean = x.mean(-1, keepdims=True)
        deviation = np.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + np.float32(1e-6))
        return self.weights[name + "_ln_scale"] * ((x - mean) / deviation) + self.weights[name + "_ln_bias"]

    def embedded(self, token, position):
        table = self.weights["Wemb"]
        if "Wemb" in self.multipliers:
            vector = quantized(table[token], self.by["Wemb"]).astype(np.float32) * (1 / self.by["Wemb"])
        else:
            vector = table[token]
        return np.float32(math.sqrt(WIDTH)) * vector + signal(position + 1)[position]

    def attend(self, name, x, keys, values):
        queries = self.linear(f"{name}_Wq", x)
        size = WIDTH // HEADS
        seen = np.zeros_like(x)
        for head in range(HEADS):
            at = slice(head * size, (head + 1) * size)
            weights = queries[:, at] @ keys[:, at].T * np.float32(1 / math.sqrt(size))
            weights = np.exp(weights - weights.max(-1, keepdims=True))
            seen[:, at] = (weights / weights.sum(-1, keepdims=True)) @ values[:, at]
        return self.norm(f"{name}_Wo", x + self.linear(f"{name}_Wo", seen))

    def feed_forward(self, at, x):
        hidden = np.maximum(0, self.linear(f"{at}_ffn_W1", x))
        return self.norm(f"{at}_ffn_ffn", x + self.linear(f"{at}_ffn_W2", hidden))

    def translate(self, source):
        x = np.stack([self.embedded(token, position) for position, token in enumerate(source)])
        for layer in range(1, LAYERS + 1):
            name = f"encoder_l{layer}_self"
            keys, values = self.linear(f"{name}_Wk", x), self.linear(f"{name}_Wv", x)
            x = self.feed_forward(f"encoder_l{layer}", self.attend(name, x, keys, values))
        memory = {layer: (self.linear(f"decoder_l{layer}_context_Wk", x), self.linear(f"decoder_l{layer}_context_Wv", x))
                  for layer in range(1, LAYERS + 1)}
        cells = {layer: np.zeros(WIDTH, dtype=np.float32) for layer in memory}
        allowed = self.allowed(source)
        chosen = []
        while len(chosen) < 2 * len(source) + 9:
            position = len(chosen)
            y = self.embedded(chosen[-1], position) if chosen else signal(1)[0].copy()
            y = y[None, :]
            for layer in memory:
                at = f"decoder_l{layer}"
                kept = 1 / (1 + np.exp(-self.linear(f"{at}_rnn_Wf", y)[0]))
                cells[layer] = kept * cells[layer] + (1 - kept) * self.linear(f"{at}_rnn_W", y, bias=False)[0]
                y = self.norm(f"{at}_rnn_ffn", y + np.maximum(0, cells[layer])[None, :])
                y = self.feed_forward(at, self.attend(f"{at}_context", y, *memory[layer]))
            token = allowed[int(np.argmax(self.scores(y, allowed)))]
            if token == END:
                return chosen
            chosen.append(token)
        return None

    def scores(self, y, allowed):
        table, bias = self.weights["Wemb"][allowed], self.weights["decoder_ff_logit_out_b"][allowed].copy()
        bias[np.array(allowed) == UNKNOWN] = -np.inf
        if "Wemb" not in self.multipliers:
            return (y @ table.T)[0] + bias
        whole = quantized(y, self.multipliers["Wemb"]).astype(np.int64) @ quantized(
            table, self.by["Wemb"]).astype(np.int64).T
        return whole[0].astype(np.float32) * np.float32(1 / (self.multipliers["Wemb"] * self.by["Wemb"])) + bias

    def allowed(self, source):
        size = len(self.weights["Wemb"])
        if not self.lists:
            return list(range(size))
        chosen = set(range(FREQUENT)) | set(source) | {t for s in source for t in self.lists[s]}
        spare = iter(t for t in range(FREQUENT, size) if t not in chosen)
        while len(chosen) % 8:
            chosen.add(next(spare))
        return sorted(chosen)


def main():
    out = pathlib.Path(sys.argv[1])
    rnd = random.Random(SEED)
    pairs = list(dict.fromkeys(sentence(rnd) for _ in range(6000)))
    held_out, pairs = pairs[:HELD_OUT], pairs[HELD_OUT:]
    (out / "text").write_text("\n".join(side for pair in pairs for side in pair), encoding="utf-8")
    spm.SentencePieceTrainer.train(
        input=str(out / "text"), model_prefix=str(out / "vocab"), vocab_size=240, character_coverage=1.0,
        model_type="unigram", normalization_rule_name="identity", num_threads=1, hard_vocab_limit=False,
        bos_id=-1, eos_id=END, unk_id=UNKNOWN, minloglevel=2)
    (out / "text").unlink()
    (out / "vocab.vocab").unlink()
    (out / "vocab.model").rename(out / "vocab.ruen.spm")
    pieces = spm.SentencePieceProcessor(model_file=str(out / "vocab.ruen.spm"))
    rows = [tuple(pieces.encode(side) + [END] for side in pair) for pair in pairs]
    watch = {}
    weights = train(pieces.get_piece_size(), rows, watch)
    multipliers = {name: multiplier(seen) for name, seen in watch.items()}
    save(out, weights, multipliers)
    lists = shortlist(out, rows, pieces.get_piece_size())
    texts = [pair[0] for pair in held_out] + [
        "Москва", "Погибли 123 человека", "Он сказал: «Да».", "Посол в Риге.", "что?", "12 12 12",
        "Переговоры, выборы, бои и поставки.", "Unknown words stay", "Выборы прошли.", "5 человек погибли."]
    result = {"texts": texts, "source_ids": [pieces.encode(text) + [END] for text in texts]}
    small, full = Reference(weights, multipliers, lists), Reference(weights, {}, [])
    for name, reference in (("quantized", small), ("float", full)):
        result[name] = []
        for ids in result["source_ids"]:
            chosen = reference.translate(ids)
            result[name].append({"ids": chosen, "text": pieces.decode(chosen) if chosen is not None else None})
    body = ",\n".join(json.dumps(key) + ": [\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in value) + "]"
                      for key, value in result.items())
    (out / "expected.json").write_text("{" + body + "}\n", encoding="utf-8")
    right = sum(row["text"] == pair[1] for row, pair in zip(result["quantized"], held_out))
    print(right, "of", HELD_OUT, "as in the grammar;", sum(
        a["ids"] != b["ids"] for a, b in zip(result["quantized"], result["float"])), "differ between both")
    for row in range(0, len(texts), 7):
        print(texts[row], "|", result["quantized"][row]["text"])


if __name__ == "__main__":
    main()
