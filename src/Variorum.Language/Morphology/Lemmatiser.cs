using Variorum.Language.Models;
using Variorum.Language.Syntax;

namespace Variorum.Language.Morphology;

/// <summary>Gives the dictionary form of a word by rules that were learned from treebanks: cut some letters, put others in their place. Immutable and thread-safe.</summary>
/// <remarks>Verbs whose forms no ending tells come from a table (<see cref="VerbForms"/>). Which rule holds is told by the word or its ending and its tags (<see cref="SuffixTable"/>). Nothing is allocated for a lemma that was given lately.</remarks>
public sealed class Lemmatiser
{
    internal const string KeySection = "lemmas.keys", ValueSection = "lemmas.values", RuleSection = "lemmas.rules", CapitalSection = "lemmas.capitals";

    private const int MostKept = 1 << 15;

    [ThreadStatic]
    private static StringPool? _kept;

    private readonly SuffixTable _table;
    private readonly LemmaRule[] _rules;
    private readonly HashSet<ulong> _keepsCapitals;

    /// <summary>Takes the lemmatiser of a model.</summary>
    /// <exception cref="InvalidDataException">The model has none.</exception>
    public Lemmatiser(ModelFile model)
    {
        _table = new SuffixTable(model, KeySection, ValueSection);
        _rules = [.. model.Lines(RuleSection).Select(LemmaRule.Parse)];
        _keepsCapitals = [.. model.Lines(CapitalSection).Select(line => line.Split('\t')).Select(cells => SuffixTable.Key(Enum.Parse<UniversalTag>(cells[0]), cells[1]))];
    }

    /// <summary>The dictionary form of a word.</summary>
    /// <param name="form">The word as it stands in the text.</param>
    /// <param name="tag">Its universal part of speech.</param>
    /// <param name="xpos">Its tag in the treebank's own set; empty when unknown.</param>
    public string Lemma(ReadOnlySpan<char> form, UniversalTag tag, string xpos)
    {
        if (VerbForms.LemmaOf(form, tag) is { } known)
        {
            return known;
        }

        var kept = _kept ??= new StringPool(MostKept);
        if (form.Length > SuffixTable.LongestWord)
        {
            return kept.Of(form);
        }

        Span<char> room = stackalloc char[SuffixTable.LongestWord];
        var letters = SuffixTable.Letters(form, room);
        var tags = SuffixTable.Key(tag, xpos);
        var found = _table.Find(tags, letters);
        if (found < 0)
        {
            tags = SuffixTable.Key(tag, "");
            found = _table.Find(tags, letters);
        }

        var rule = found < 0 ? default : _rules[found];
        var given = _keepsCapitals.Contains(tags) ? form : letters;
        Span<char> lemma = stackalloc char[SuffixTable.LongestWord + LemmaRule.LongestEnding];
        return kept.Of(lemma[..rule.Apply(given, lemma)]);
    }
}
