using Variorum.Language;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>The words of <c>statements-words.tsv</c> and <c>statements-cues.tsv</c>, found by a span of the text in any case.</summary>
internal sealed class StatementLexicon(ResourceTable words, ResourceTable cues)
{
    private const int LongestWord = 14;

    private readonly WordMap<WordClass> _classes = new(words.Rows.SelectMany(row =>
        Words(row[1]).Select(word => KeyValuePair.Create(word, Enum.Parse<WordClass>(row[0], ignoreCase: true)))));

    private readonly WordMap<Cue> _cues = new(cues.Rows.SelectMany(Forms));

    public WordClass ClassOf(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && _classes.TryGet(word, out var found) ? found
        : char.IsUpper(word[0]) ? WordClass.Capitalised
        : word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) ? WordClass.Adverb
        : WordClass.Other;

    public Cue? CueOf(ReadOnlySpan<char> word) => word.Length is > 2 and <= LongestWord && _cues.TryGet(word, out var cue) ? cue : null;

    private static IEnumerable<KeyValuePair<string, Cue>> Forms(ImmutableArray<string> row)
    {
        var frames = Words(row[2]).Aggregate(CueFrames.None, (all, frame) => all | FrameOf(frame));
        var stance = ResourceTable.Cell(row, 3) is { Length: > 0 } name ? Enum.Parse<Stance>(name, ignoreCase: true) : (Stance?)null;
        foreach (var form in Words(row[0]))
        {
            yield return KeyValuePair.Create(form, new Cue(frames, stance, IsIng: false));
        }

        if (row[1] != "none")
        {
            yield return KeyValuePair.Create(row[1], new Cue(frames, stance, IsIng: true));
        }
    }

    private static CueFrames FrameOf(string name) => name == "clause" ? CueFrames.Clause | CueFrames.That : Enum.Parse<CueFrames>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
