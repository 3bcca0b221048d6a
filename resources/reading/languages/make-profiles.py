#!/usr/bin/env python3
"""Makes profiles.tsv from the n-gram fingerprints of Debian's libexttextcat-data 3.4.5 (BSD, see LICENSE-libexttextcat.txt).

    apt-get download libexttextcat-data && dpkg -x libexttextcat-data_*.deb there
    ./make-profiles.py there/usr/share/libexttextcat > profiles.tsv

A fingerprint lists the 400 most frequent n-grams, "_" being the edge of a word; most give counts, and where one does not, the usual
count of its rank stands in. Upper and lower case are added up; what holds anything but letters and edges, or is longer than four
letters, goes. Languages whose script decides by itself need no profile."""
import pathlib, statistics, sys

FILES = {"no": "nb", "sr": "sr-Cyrl", "ha": "ha-NG"}
LANGUAGES = """en de fr es it pt ca nl af sv da no is fi et lv lt pl cs sk sl hr ro hu sq tr az uz id ms tl vi sw zu so ha eu cy ga mt
ru uk be bg mk sr kk ar fa ur hi mr ne""".split()

def read(language):
    file = pathlib.Path(sys.argv[1]) / (FILES.get(language, language) + ".lm")
    ranked = [line.split() for line in file.read_text(encoding="utf-8").splitlines()]
    return [["_", *ranked[0][1:]], *(entry for entry in ranked if entry[0] != "_")]  # the edge is the most frequent everywhere

def letters(ranked):
    return sum(int(count) for gram, count in ranked if len(gram) == 1 and gram.isalpha())

fingerprints = {language: read(language) for language in LANGUAGES}
counted = {l: [int(c) / letters(f) for _, c in f] for l, f in fingerprints.items() if len(f[0]) == 2}
usual = [statistics.mean(shares) for shares in zip(*counted.values())]
print("""# Character n-grams of languages, for telling languages of one script apart.
# language: ISO 639-1 code (tl for Tagalog) | n-grams: space-separated n-gram:count in 100,000 letters, "_" is the edge of a word
# Source: libexttextcat-data 3.4.5 (BSD 3-clause, LICENSE-libexttextcat.txt beside this file), counted there over translations of one declaration. Made by make-profiles.py.""")
for language, ranked in fingerprints.items():
    counts = {}
    for rank, (gram, *_) in enumerate(ranked):
        gram = gram.lower()
        if len(gram) <= 4 and gram.strip("_") and all(c == "_" or c.isalpha() or 0x900 <= ord(c) < 0x980 for c in gram):
            counts[gram] = counts.get(gram, 0) + counted.get(language, usual)[rank]
    print(language, " ".join(f"{g}:{c * 1e5:.0f}" for g, c in sorted(counts.items(), key=lambda x: (-x[1], x[0]))), sep="\t")
