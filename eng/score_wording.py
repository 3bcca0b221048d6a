#!/usr/bin/env python3
"""Loaded words.   score_wording.py GOLD SYSTEM.jsonl
GOLD {id, text, biased_words: [word]}; SYSTEM {id, labels: [{label, loaded}]}. Words are compared as they are written, in lower case, each as often as it is marked; labels that are not loaded are left
out, and of a label of several words each word counts. Prints precision, recall and F1 of the marked words, of all texts and of either half by a hash of their id."""
import collections, hashlib, json, re, sys


def words(text):
    return re.findall(r"[\w'’]+(?:[-‑][\w'’]+)*", text.lower())


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


system = {line["id"]: line.get("labels", []) for line in lines(sys.argv[2])}
counts = {half: [0, 0, 0] for half in ("all", "half A", "half B")}
for text in lines(sys.argv[1]):
    gold = collections.Counter(word for marked in text["biased_words"] for word in words(marked))
    given = collections.Counter(word for label in system.get(text["id"], []) if label["loaded"] for word in words(label["label"]))
    found = sum((gold & given).values())
    half = "half B" if int(hashlib.sha256(text["id"].encode()).hexdigest(), 16) % 2 else "half A"
    for name in ("all", half):
        for i, count in enumerate((found, sum(given.values()) - found, sum(gold.values()) - found)):
            counts[name][i] += count

for name, (found, wrong, missed) in counts.items():
    precision, recall = found / max(1, found + wrong), found / max(1, found + missed)
    print(f"loaded words, {name}: P {precision:.4f}  R {recall:.4f}  F1 {2 * precision * recall / max(1e-9, precision + recall):.4f}   tp {found} fp {wrong} fn {missed}")
