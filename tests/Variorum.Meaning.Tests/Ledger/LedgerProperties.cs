using FsCheck;
using FsCheck.Fluent;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Ledger;

public sealed class LedgerProperties
{
    private static readonly string[] Pieces =
    [
        "Norland", "Ostria", "Mara Velin", "the council", "demanded", "promised", "threatened", "refused", "agreed", "offered", "said", "called for", "called on", "must", "will not", "to leave",
        "the withdrawal", "that", "if", "until", "by Friday", "“", "”", ",", ".", "?", "for", "of", "with", "a truce", "and", "we", "it", "wants", "out", "\n", "\uD83D\uDE00",
    ];

    /// <summary>Whatever stands in a text: every span lies in it and holds words, the action lies in its clause, and the entries come in the order of their evidence.</summary>
    [Fact]
    public void Every_entry_has_its_words_in_the_text() => Prop.ForAll(Soups(), text =>
    {
        var found = Account.Read(text).Found;
        return found.All(entry => Spans(entry).All(span => !span.IsEmpty && span.End <= text.Length) && entry.Evidence[0].Contains(entry.Action) && (entry.Answers ?? 0) < found.Length)
            && found.Zip(found.Skip(1)).All(pair => pair.First.Evidence.Min() <= pair.Second.Evidence.Min());
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<Span> Spans(LedgerFinding entry) =>
        entry.Evidence.Append(entry.Action).Concat(new[] { entry.Condition, entry.Place }.OfType<Span>()).Concat(entry.By.Concat(entry.Of).Select(party => party.Words));

    private static Arbitrary<string> Soups() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces) + ".").ToArbitrary();
}
