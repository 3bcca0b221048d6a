using Variorum.Language.Syntax;

namespace Variorum.Language.Morphology;

/// <summary>The verbs of <c>verb-forms.tsv</c>, by their inflected forms: endings alone do not tell "ruled" (rule) from "pulled" (pull).</summary>
internal static class VerbForms
{
    public const string Resource = "language/verb-forms.tsv";

    private static readonly WordMap<string> Lemmas = new(Resources.Table(Resource).Rows.SelectMany(FormsOf));

    /// <summary>The lemma of a verb's form; null when the table does not know it.</summary>
    public static string? LemmaOf(ReadOnlySpan<char> form, UniversalTag tag) => tag == UniversalTag.Verb && Lemmas.TryGet(form, out var lemma) ? lemma : null;

    private static IEnumerable<KeyValuePair<string, string>> FormsOf(ImmutableArray<string> row)
    {
        var lemma = row[0];
        var doubled = ResourceTable.Cell(row, 1) is "yes" ? lemma + lemma[^1] : lemma;
        var past = ResourceTable.Cell(row, 2);
        IEnumerable<string> forms = past.Length > 0 ? past.Split('|')
            : lemma.EndsWith('e') ? [lemma + "d"]
            : EndsInConsonantAndY(lemma) ? [lemma[..^1] + "ied"]
            : [doubled + "ed"];
        var participle = lemma.EndsWith("ie", StringComparison.Ordinal) ? lemma[..^2] + "ying"
            : lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] + "ing"
            : doubled + "ing";
        return forms.Append(participle).Select(form => KeyValuePair.Create(form, lemma));
    }

    private static bool EndsInConsonantAndY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && lemma[^2] is not ('a' or 'e' or 'o' or 'u');
}
