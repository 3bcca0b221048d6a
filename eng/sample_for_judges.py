#!/usr/bin/env python3
"""Draws lines of a record for a second reader.   sample_for_judges.py EXPORT OUT [--seed N] [--count N]
EXPORT is a folder written by `variorum export R --to EXPORT --with-text`. Draws COUNT coded events (tellings of status actual), ledger entries and statements, by a seed that
is fixed before anybody looks. Writes two files for each kind: OUT/KIND.md, the reader's sheet with the words around each line, and OUT/KIND.tsv, what may be kept beside
the verdicts: which document, which range, which rule, and no word of the text."""
import argparse, json, pathlib, random

arguments = argparse.ArgumentParser()
arguments.add_argument("export", type=pathlib.Path)
arguments.add_argument("out", type=pathlib.Path)
arguments.add_argument("--seed", type=int, default=20261122)
arguments.add_argument("--count", type=int, default=50)
given = arguments.parse_args()
given.out.mkdir(parents=True, exist_ok=True)


def lines(name):
    with open(given.export / f"{name}.jsonl", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


names = {document["id"]: document["names"][0] for document in lines("documents")}
accounts = {account["id"]: account for account in lines("accounts")}


def sides(parties):
    return ", ".join(p["name"] + (f" [{p['code']}]" if p.get("code") else "") for p in parties) or "–"


def when(interval):
    return "–" if not interval else f"{interval['from']} .. {interval['to']} ({interval['basis']})"


def event(line):
    code = " ".join(filter(None, [line["type"], line.get("mode"), line.get("cameo")]))
    return f"{code}: {sides(line['sources'])} → {sides(line['targets'])}; trigger “{line['trigger']}”; place {line.get('place', '–')}; time {when(line['time'])}; by the word of {line['holder']['name']}"


def entry(line):
    return (f"{line['kind']}: by {sides(line['by'])}; of {sides(line['of'])}; action “{line['action']}”; condition “{line.get('condition', '–')}”; "
            f"deadline {when(line.get('deadline'))}; strength {line.get('strength', '–')}; status {line['status']}")


def statement(line):
    return (f"{line['speaker']['name']} — “{line['cue']}” ({line['kind']}, {line.get('stance', 'no stance')}), via {sides(line['via'])}, to {line.get('addressee', {}).get('name', '–')}: "
            f"“{line['content']['text']}”")


kinds = {
    "events": ([line for line in lines("event_mentions") if line["status"] == "actual"], event),
    "ledger": (lines("ledger"), entry),
    "statements": (lines("statements"), statement),
}
for kind, (population, words) in kinds.items():
    drawn = random.Random(given.seed).sample(sorted(population, key=lambda line: line["id"]), min(given.count, len(population)))
    with open(given.out / f"{kind}.md", "w", encoding="utf-8") as sheet, open(given.out / f"{kind}.tsv", "w", encoding="utf-8") as kept:
        kept.write("number\tdocument\tstart\tend\trule\tverdict\twhy\n")
        for number, line in enumerate(drawn, 1):
            first = next(e for e in line["evidence"] if e["in"] == "text")
            start, end = min(e["start"] for e in line["evidence"] if e.get("account") == first["account"]), max(e["end"] for e in line["evidence"] if e.get("account") == first["account"])
            units = accounts[first["account"]]["text"].encode("utf-16-le")
            text = lambda a, b: units[2 * max(0, a):2 * b].decode("utf-16-le", "replace")
            sheet.write(f"## {number}\n{words(line)}\n\nrule `{first['rule']}`; published {when(accounts[first['account']]['published'])}\n\n> {text(start - 400, start)}⟦{text(start, end)}⟧{text(end, end + 300)}\n\n".replace("\r", " "))
            kept.write(f"{number}\t{names[first['document']]}\t{start}\t{end}\t{first['rule']}\t\t\n")
    print(f"{kind}: {len(drawn)} of {len(population)}")
