using Variorum.Language;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>The words of <c>statements-words.tsv</c> and <c>statements-cues.tsv</c>, found by a span of the text in any case.</summary>
internal sealed class StatementLexicon(ResourceTable words, ResourceTable cues)
{
    private const int LongestWord = 14;

    private readonly WordMap<WordUse> _words = new(Uses(words, cues));

    /// <summary>What a word may be; a cue keeps the class of an ordinary word.</summary>
    public WordUse UseOf(ReadOnlySpan<char> word)
    {
        if (word.Length <= LongestWord && _words.TryGet(word, out var use))
        {
            return use.Class == WordClass.Other && char.IsUpper(word[0]) ? use with { Class = WordClass.Capitalised } : use;
        }

        return new WordUse(
            char.IsUpper(word[0]) ? WordClass.Capitalised
            : word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) ? WordClass.Adverb
            : WordClass.Other,
            null);
    }

    private static IEnumerable<KeyValuePair<string, WordUse>> Uses(ResourceTable words, ResourceTable cues) =>
        words.Rows
            .SelectMany(row => Words(row[1]).Select(word => KeyValuePair.Create(word, new WordUse(Enum.Parse<WordClass>(row[0], ignoreCase: true), null))))
            .Concat(cues.Rows.SelectMany(Forms));

    private static IEnumerable<KeyValuePair<string, WordUse>> Forms(ImmutableArray<string> row)
    {
        var frames = Words(row[2]).Aggregate(CueFrames.None, (all, frame) => all | FrameOf(frame));
        var stance = ResourceTable.Cell(row, 3) is { Length: > 0 } name ? Enum.Parse<Stance>(name, ignoreCase: true) : (Stance?)null;
        foreach (var form in Words(row[0]))
        {
            yield return KeyValuePair.Create(form, new WordUse(WordClass.Other, new Cue(frames, stance, IsIng: false)));
        }

        if (row[1] != "none")
        {
            yield return KeyValuePair.Create(row[1], new WordUse(WordClass.Other, new Cue(frames, stance, IsIng: true)));
        }
    }

    private static CueFrames FrameOf(string name) => name == "clause" ? CueFrames.Clause | CueFrames.That : Enum.Parse<CueFrames>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
