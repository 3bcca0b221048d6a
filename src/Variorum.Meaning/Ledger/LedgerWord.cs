using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>What a word makes of what it takes: a line of <c>ledger-words.tsv</c>.</summary>
/// <param name="Lemma">The word; with its particle, or a rule.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="Kind">What it makes.</param>
/// <param name="Strength">How strongly.</param>
/// <param name="Frames">What may say what is to be done.</param>
/// <param name="Addressing">The prepositions by which it names whom it addresses.</param>
internal sealed record LedgerWord(string Lemma, UniversalTag Tag, LedgerKind Kind, LedgerStrength? Strength, ImmutableArray<string> Frames, ImmutableArray<string> Addressing)
{
    public static LedgerWord Of(ImmutableArray<string> row) => new(
        row[0],
        row[1] switch { "verb" => UniversalTag.Verb, "noun" => UniversalTag.Noun, "adj" => UniversalTag.Adj, _ => UniversalTag.X },
        Enum.Parse<LedgerKind>(row[2], ignoreCase: true),
        ResourceTable.Cell(row, 3) is { Length: > 0 } strength ? Enum.Parse<LedgerStrength>(strength, ignoreCase: true) : null,
        [.. ResourceTable.Cell(row, 4).Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        [.. ResourceTable.Cell(row, 5).Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    public bool Takes(string frame) => Frames.Contains(frame, StringComparer.Ordinal);
}
