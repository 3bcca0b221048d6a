using Variorum.Cli.Terminal;
using Variorum.Publishing.Comparing;
using Variorum.Publishing.Phrasing;

namespace Variorum.Cli.Views;

/// <summary><c>diff A B</c>: a line a change, <c>+</c> gained, <c>-</c> lost, <c>~</c> changed, file by file; how many of each at the end.</summary>
internal static class DiffView
{
    public static void Write(IEnumerable<Change> changes)
    {
        var counts = new int[3];
        var file = "";
        foreach (var change in changes)
        {
            counts[(int)change.Kind]++;
            if (change.File != file)
            {
                Say((file.Length > 0 ? "\n" : "") + Phrases.File(change.File));
                file = change.File;
            }

            Say($"  {change.Kind switch { ChangeKind.Gained => '+', ChangeKind.Lost => '-', _ => '~' }} {TerminalText.Safe(change.Label)}");
            foreach (var field in change.Fields)
            {
                Say(TerminalText.Safe($"      {field.Key}: {field.Before ?? "(none)"} → {field.After ?? "(none)"}"));
            }
        }

        Say((file.Length > 0 ? "\n" : "") + (counts.Sum() == 0
            ? "Nothing differs."
            : $"{counts[(int)ChangeKind.Gained]:N0} gained, {counts[(int)ChangeKind.Lost]:N0} lost, {counts[(int)ChangeKind.Changed]:N0} changed"));
    }

    private static void Say(string line) => Console.Out.WriteLine(line);
}
