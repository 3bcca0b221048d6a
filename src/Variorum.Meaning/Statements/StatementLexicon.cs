using System.Collections.Frozen;
using Variorum.Language;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>The words of <c>statements-words.tsv</c>, by their letters in any case, and the cues of <c>statements-verbs.tsv</c>, <c>-nouns.tsv</c> and <c>-adjectives.tsv</c>, by lemma; which of them tell of no words by which rule.</summary>
internal sealed class StatementLexicon(ResourceTable words, ResourceTable verbs, ResourceTable nouns, ResourceTable adjectives, ResourceTable unsaid)
{
    private readonly WordMap<WordClass> _words = new(words.Rows
        .SelectMany(row => row[1].Split(' ').Select(word => KeyValuePair.Create(word, Enum.Parse<WordClass>(row[0], ignoreCase: true)))));

    private readonly FrozenDictionary<string, CueWord> _verbs = Cues(verbs);
    private readonly FrozenDictionary<string, CueWord> _nouns = Cues(nouns);
    private readonly FrozenDictionary<string, CueWord> _adjectives = Cues(adjectives);

    /// <summary>By the name of a rule, the cues that tell of no words where it finds them.</summary>
    private readonly FrozenDictionary<string, FrozenSet<string>> _unsaid = unsaid.Rows.ToFrozenDictionary(
        row => "statements." + row[0],
        row => row[1].Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase),
        StringComparer.Ordinal);

    private readonly FrozenSet<string> _naming = verbs.Rows.Where(row => row[1].Split(' ').Contains("naming", StringComparer.Ordinal)).Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a cue, found by a rule, tells of no words that were said.</summary>
    public bool TellsNoWords(string rule, string lemma) => _unsaid.TryGetValue(rule, out var cues) && (cues.Contains("*") || cues.Contains(lemma));

    /// <summary>Whether a verb gives its object a name: "call".</summary>
    public bool Names(string lemma) => _naming.Contains(lemma);

    /// <summary>What a word tells of the clause around it.</summary>
    public WordClass ClassOf(ReadOnlySpan<char> letters) =>
        _words.TryGet(letters, out var known) ? known
        : char.IsUpper(letters[0]) ? WordClass.Capitalised
        : WordClass.Other;

    /// <summary>The cue that a word may be; null when it is none.</summary>
    public CueWord? CueOf(in Word word) => word.Tag switch
    {
        UniversalTag.Verb => Find(_verbs, word.Lemma),
        UniversalTag.Noun => Find(_nouns, word.Lemma),
        UniversalTag.Adj => Find(_adjectives, word.Lemma),
        _ => null,
    };

    private static CueWord? Find(FrozenDictionary<string, CueWord> cues, string lemma) => cues.TryGetValue(lemma, out var cue) ? cue : null;

    private static FrozenDictionary<string, CueWord> Cues(ResourceTable table) => table.Rows.ToFrozenDictionary(row => row[0], Cue, StringComparer.OrdinalIgnoreCase);

    private static CueWord Cue(ImmutableArray<string> row)
    {
        var frames = row[1].Split(' ');
        return new CueWord(
            ResourceTable.Cell(row, 2) is { Length: > 0 } stance ? Enum.Parse<Stance>(stance, ignoreCase: true) : null,
            frames.Contains("quote", StringComparer.Ordinal),
            frames.Contains("not", StringComparer.Ordinal),
            !frames.Contains("naming", StringComparer.Ordinal) && (frames.Contains("whom", StringComparer.Ordinal) || frames.Contains("whom-to", StringComparer.Ordinal)),
            frames.Contains("words", StringComparer.Ordinal),
            frames.Contains("report", StringComparer.Ordinal));
    }
}
