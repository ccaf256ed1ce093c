"""Writes the golden rules of pysbd and razdel into a folder of tables, for GoldenRulesEvaluation.

    pip install pysbd razdel pytest
    git clone https://github.com/nipunsadvilkar/pySBD
    python golden_rules.py pySBD FOLDER

A line has one rule: the text as the rule cuts it, then as each library cuts it; "||" stands between sentences.
"""
import importlib.util
import sys
from pathlib import Path

import pysbd
import razdel
from razdel.tests.test_sentenize import UNIT


def module(name):
    spec = importlib.util.spec_from_file_location(name, Path(sys.argv[1], "tests", "lang", name + ".py"))
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def rules(loaded):
    for name in sorted(vars(loaded)):
        if name.isupper() and isinstance(getattr(loaded, name), list):
            for case in getattr(loaded, name):
                text, sentences = getattr(case, "values", case)
                yield text, sentences


def partitions():
    for case in UNIT:
        yield "".join(case.chunks), [part for part in case.chunks if part.strip()]


def line(parts):
    return "||".join(part.strip() for part in parts)


def write(name, cases, tools):
    with open(Path(sys.argv[2], name + ".tsv"), "w", encoding="utf-8") as out:
        out.write("\t".join(["right", *tools]) + "\n")
        for text, sentences in {text: sentences for text, sentences in cases}.items():
            out.write("\t".join([line(sentences), *(line(cut(text)) for cut in tools.values())]) + "\n")


english = {"pysbd": pysbd.Segmenter("en", clean=False).segment}
russian = {
    "pysbd": pysbd.Segmenter("ru", clean=False).segment,
    "razdel": lambda text: [sentence.text for sentence in razdel.sentenize(text)],
}
write("pysbd.en", rules(module("test_english")), english)
write("pysbd.ru", rules(module("test_russian")), russian)
write("razdel.ru", partitions(), russian)
