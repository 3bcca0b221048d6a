using System.Reflection;

namespace Variorum.Language;

/// <summary>
/// The singular of English nouns, by a table of irregular forms and the spelling rules of the regular plural.
/// </summary>
/// <remarks>
/// It is told that the word is a noun and does not look whether it is: "his" would lose its s if the table did not know it. "people" stays: news
/// counts people, not persons, and "peoples" is another word.
/// </remarks>
public static class EnglishNouns
{
    private static readonly WordMap<string> Irregular = new(
        ResourceTable.Load(Assembly.GetExecutingAssembly(), "language/plurals.tsv").Rows
            .Select(row => KeyValuePair.Create(row[0], ResourceTable.Cell(row, 1))));

    /// <summary>The singular in lower case: troops → troop, children → child, countries → country; a word that has none comes back as it is.</summary>
    /// <param name="noun">A noun in any case.</param>
    public static string Singular(ReadOnlySpan<char> noun)
    {
        if (Irregular.TryGet(noun, out var irregular))
        {
            return irregular;
        }

        var word = noun.ToString().ToLowerInvariant();
        return word switch
        {
            { Length: < 4 } => word,
            _ when EndsWith(word, "ss") || EndsWith(word, "us") || EndsWith(word, "is") || !EndsWith(word, "s") => word,
            { Length: > 4 } when EndsWith(word, "ies") => word[..^3] + "y",
            _ when EndsWith(word, "sses") || EndsWith(word, "ches") || EndsWith(word, "shes") || EndsWith(word, "xes") => word[..^2],
            _ => word[..^1],
        };
    }

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
