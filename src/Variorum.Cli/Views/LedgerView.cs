using Variorum.Model;
using Variorum.Publishing;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Views;

/// <summary><c>show R ledger</c>: who demanded, promised, threatened, offered, refused or agreed to what, and what became of it.</summary>
internal static class LedgerView
{
    public static void Write(Page page, IEnumerable<LedgerEntry> entries, AccountLabels labels)
    {
        foreach (var entry in entries)
        {
            page.Heading($"{LedgerPhrases.Word(entry.Kind)}: {LedgerPhrases.Parties(entry)}");
            page.Line(entry.Action, indent: 1);
            foreach (var term in LedgerPhrases.Terms(entry))
            {
                page.Line(term, indent: 1);
            }

            foreach (var turn in entry.History)
            {
                page.Line(LedgerPhrases.Turn(turn), indent: 1, quiet: true);
            }

            foreach (var evidence in entry.Evidence.Where(evidence => evidence.For is null))
            {
                page.Line($"“{evidence.Text}” — {(evidence.Account is { } account ? labels[account] : evidence.Document)} [{evidence.Start}:{evidence.End})", indent: 2, quiet: true);
            }

            page.Gap();
        }
    }
}
