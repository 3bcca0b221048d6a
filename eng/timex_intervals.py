#!/usr/bin/env python3
"""95 % intervals of strict and value F1, by bootstrap over documents (1,000 samples, a fixed seed).

usage: timex_intervals.py SCORE GOLD.jsonl SYSTEM.jsonl
SCORE is the folder of score_timex.py, which pairs the expressions; SYSTEM what `variorum annotate --layer times --profile timex3` prints.
"""
import json
import random
import sys

SAMPLES = 1000


def counts(document, system, align):
    """Of one document: expressions of gold, of the system, pairs, pairs of equal extent, pairs of equal value."""
    gold = document["timexes"]
    pairs = align(gold, system, document["text"])
    same = sum(system[j].get("value") is not None and (gold[i]["value"] or "") == system[j]["value"] for i, j, _ in pairs)
    return len(gold), len(system), len(pairs), sum(exact for _, _, exact in pairs), same


def f1(rows):
    gold, system, _, exact, same = (sum(column) for column in zip(*rows))
    return [200 * right / (gold + system) if gold + system else 0.0 for right in (exact, same)]


def main():
    sys.path.insert(0, sys.argv[1])
    from common import points
    from score_timex import align, load_gold

    documents = load_gold(sys.argv[2])
    rows = []
    for line in open(sys.argv[3], encoding="utf-8"):
        answer = json.loads(line)
        document = documents[answer["id"]]
        point = points(document["text"])
        system = [{**timex, "start": point(timex["start"]), "end": point(timex["end"])} for timex in answer["timexes"]]
        rows.append((answer["id"], counts(document, system, align)))
    rows = [row for _, row in sorted(rows)]
    dice = random.Random(1)
    samples = [f1([dice.choice(rows) for _ in rows]) for _ in range(SAMPLES)]
    for measure, name in enumerate(("strict", "value")):
        ordered = sorted(sample[measure] for sample in samples)
        print(f"{name:8s} F1 {f1(rows)[measure]:6.2f}  [{ordered[SAMPLES // 40]:.1f}, {ordered[-SAMPLES // 40 - 1]:.1f}]")


main()
