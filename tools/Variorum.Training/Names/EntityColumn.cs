using System.Globalization;
using Variorum.Language.Conllu;
using Variorum.Language.Syntax;

namespace Variorum.Training.Names;

/// <summary>Names in a treebank whose last column marks entities as GUM does (<c>Entity=(id-type-…</c>, its fields named by <c># global.Entity</c>).</summary>
/// <remarks>An entity is a name where the smallest span that stands for it is made of proper nouns; the other entities (descriptions, pronouns) are left out.</remarks>
internal static class EntityColumn
{
    private const int TypeField = 1, SmallestField = 5;

    /// <summary>The names of a document: words from first to last, both included, with their type.</summary>
    public static IEnumerable<(int First, int Last, string Type)> Names(ConlluDocument document)
    {
        for (var word = 0; word < document.Parsed.Words.Length; word++)
        {
            if (!document.TryGetMisc(word, "Entity", out var value))
            {
                continue;
            }

            foreach (var opened in value.ToString().Split('(').Skip(1))
            {
                var fields = opened.Split(')')[0].Split('-');
                if (fields.Length <= SmallestField || TypeOf(fields[TypeField]) is not { } type)
                {
                    continue;
                }

                var places = fields[SmallestField].Split(',').Select(place => int.TryParse(place, CultureInfo.InvariantCulture, out var number) ? word + number - 1 : -1).ToList();
                if (places.Count > 0 && places.TrueForAll(place => place >= word && place < document.Parsed.Words.Length)
                    && document.Parsed.Words[places[0]].Tag == UniversalTag.Propn && document.Parsed.Words[places[^1]].Tag == UniversalTag.Propn)
                {
                    yield return (places[0], places[^1], type);
                }
            }
        }
    }

    private static string? TypeOf(string entity) => entity switch
    {
        "person" => "PER",
        "organization" => "ORG",
        "place" => "LOC",
        "event" or "object" or "abstract" => "MISC",
        _ => null,
    };
}
