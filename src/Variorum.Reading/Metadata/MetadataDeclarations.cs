using NodaTime.Text;
using Variorum.Reading.Dates;

namespace Variorum.Reading.Metadata;

/// <summary>Turns metadata fields into declarations. A date that cannot be read without doubt is left out, never guessed.</summary>
internal static class MetadataDeclarations
{
    private const string AddressRule = "reading.url-date";

    /// <summary>What the fields say.</summary>
    /// <param name="document">The id of the document.</param>
    /// <param name="fields">The fields, the most trusted of a kind first.</param>
    /// <param name="rule">The rule that took the fields as support.</param>
    public static ImmutableArray<Declaration> Of(string document, IEnumerable<MetadataField> fields, string rule)
    {
        var declarations = ImmutableArray.CreateBuilder<Declaration>();
        var fromAddress = new List<Declaration>();
        foreach (var field in fields)
        {
            switch (field.Kind)
            {
                case DeclarationKind.Byline:
                    AddNames(document, field, rule, declarations);
                    break;
                case DeclarationKind.Published or DeclarationKind.Modified or DeclarationKind.Retrieved:
                    if (MetadataDate.Normalise(field.Words) is { } date)
                    {
                        declarations.Add(Declare(document, field, date, Basis.Declared, rule));
                    }

                    break;
                case DeclarationKind.Url:
                    declarations.Add(Declare(document, field, field.Words, Basis.Declared, rule));
                    if (AddressDate.TryFind(field.Words, out var day))
                    {
                        fromAddress.Add(Declare(document, field with { Kind = DeclarationKind.Published }, LocalDatePattern.Iso.Format(day), Basis.Inferred, AddressRule));
                    }

                    break;
                default:
                    declarations.Add(Declare(document, field, field.Words, Basis.Declared, rule));
                    break;
            }
        }

        return [.. declarations, .. fromAddress];
    }

    /// <summary>"By Jane Roe and John Doe": one declaration a person. A comma parts names too.</summary>
    private static void AddNames(string document, MetadataField field, string rule, ImmutableArray<Declaration>.Builder declarations)
    {
        var words = field.Words.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? field.Words[3..] : field.Words;
        foreach (var part in words.Split([" and ", " & ", ";", ", "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            declarations.Add(Declare(document, field with { Words = part }, part, Basis.Declared, rule));
        }
    }

    private static Declaration Declare(string document, MetadataField field, string value, Basis basis, string rule) =>
        new(field.Kind, value, basis, new Evidence
        {
            Document = document,
            Place = EvidencePlace.Field,
            Field = field.Field,
            Text = field.Words,
            Rule = rule,
        });
}
