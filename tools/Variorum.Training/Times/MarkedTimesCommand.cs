using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Variorum.Training.Times;

/// <summary><c>times-marked</c>: counts how often annotators of TIMEX3 mark the vague expressions that the grammar reads, and writes <c>resources/meaning/times-marked.tsv</c>.</summary>
/// <remarks>Reads what <c>variorum annotate GOLD --layer times</c> printed, so that the counts are those of the grammar as it is. Only counts are kept of the corpora.</remarks>
internal static class MarkedTimesCommand
{
    private const int Folds = 10;

    /// <summary>Less often seen than this, an expression says too little.</summary>
    private const int LeastSeen = 5;

    private static readonly string[] VagueRules = ["times.vague", "times.set", "times.the-unit", "times.duration"];

    public static Command Create()
    {
        var gold = new Option<FileInfo[]>("--gold") { Description = "gold JSON Lines {id, text, timexes}", Required = true, AllowMultipleArgumentsPerToken = true };
        var annotated = new Option<FileInfo[]>("--annotated") { Description = "what annotate --layer times printed of each, in the same order", Required = true, AllowMultipleArgumentsPerToken = true };
        var to = new Option<FileInfo>("--out") { Description = "times-marked.tsv", Required = true };
        var command = new Command("times-marked", "Counts which vague time expressions annotators mark.") { gold, annotated, to };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(gold), parsed.GetRequiredValue(annotated), parsed.GetRequiredValue(to)));
        return command;
    }

    private static int Run(FileInfo[] gold, FileInfo[] annotated, FileInfo to)
    {
        if (gold.Length != annotated.Length)
        {
            Console.Error.WriteLine("Give as many files to --annotated as to --gold.");
            return 1;
        }

        var seen = gold.Zip(annotated).SelectMany(pair => Compare(pair.First, pair.Second)).ToList();
        var (right, always) = CrossValidate(seen);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{seen.Count} expressions; in {Folds}-fold cross-validation over documents {(double)right / seen.Count:P1} are told right, {(double)always / seen.Count:P1} if all were marked"));

        var lines = new StringBuilder()
            .Append("# How often annotators of TIMEX3 mark an expression that the grammar reads and that names no date, in TimeBank and the AQUAINT TimeML corpus (counts only; see NOTICE).\n")
            .Append("# Made by: variorum-training times-marked. Seen fewer than ").Append(LeastSeen).Append(" times: left out, and marked.\n")
            .Append("# expression, as written<TAB>seen<TAB>marked\n");
        foreach (var (words, (all, marked)) in Count(seen).Where(row => row.Value.Seen >= LeastSeen).OrderBy(row => row.Key, StringComparer.Ordinal))
        {
            lines.Append(CultureInfo.InvariantCulture, $"{words}\t{all}\t{marked}\n");
        }

        File.WriteAllText(to.FullName, lines.ToString());
        return 0;
    }

    private static IEnumerable<Seen> Compare(FileInfo gold, FileInfo annotated)
    {
        var marked = File.ReadLines(gold.FullName).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(
            document => document.GetProperty("id").GetString()!,
            document => (Text: document.GetProperty("text").GetString()!, Spans: document.GetProperty("timexes").EnumerateArray().Select(Span).ToArray()),
            StringComparer.Ordinal);
        foreach (var document in File.ReadLines(annotated.FullName).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var id = document.GetProperty("id").GetString()!;
            var (text, spans) = marked[id];
            var points = CodePoints(text);
            foreach (var timex in document.GetProperty("timexes").EnumerateArray())
            {
                var words = timex.GetProperty("text").GetString()!;
                if (VagueRules.Contains(timex.GetProperty("rule").GetString(), StringComparer.Ordinal) && words.All(c => char.IsAsciiLetter(c) || c == ' '))
                {
                    var (start, end) = Span(timex);
                    yield return new Seen(id, words, spans.Any(span => span.Start < points[end] && points[start] < span.End));
                }
            }
        }
    }

    private static (int Start, int End) Span(JsonElement timex) => (timex.GetProperty("start").GetInt32(), timex.GetProperty("end").GetInt32());

    /// <summary>The number of code points before each UTF-16 offset: gold counts in code points.</summary>
    private static int[] CodePoints(string text)
    {
        var points = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            points[i + 1] = points[i] + (char.IsLowSurrogate(text[i]) ? 0 : 1);
        }

        return points;
    }

    private static Dictionary<string, (int Seen, int Marked)> Count(IEnumerable<Seen> seen) => seen
        .GroupBy(one => one.Words, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => (group.Count(), group.Count(one => one.Marked)), StringComparer.Ordinal);

    private static (int Right, int Always) CrossValidate(List<Seen> seen)
    {
        var folds = seen.Select(one => one.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select((id, i) => (id, Fold: i % Folds)).ToDictionary(pair => pair.id, pair => pair.Fold, StringComparer.Ordinal);
        var right = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var counts = Count(seen.Where(one => folds[one.Document] != fold));
            right += seen.Count(one => folds[one.Document] == fold
                && IsMarked(counts, one.Words) == one.Marked);
        }

        return (right, seen.Count(one => one.Marked));
    }

    /// <summary>As <c>MarkedTimes</c> decides: by the words as written, else in small letters, else they are marked.</summary>
    private static bool IsMarked(Dictionary<string, (int Seen, int Marked)> counts, string words)
    {
        foreach (var form in (string[])[words, words.ToLowerInvariant()])
        {
            if (counts.TryGetValue(form, out var known) && known.Seen >= LeastSeen)
            {
                return 2 * known.Marked >= known.Seen;
            }
        }

        return true;
    }

    private readonly record struct Seen(string Document, string Words, bool Marked);
}
