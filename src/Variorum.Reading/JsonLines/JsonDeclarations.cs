using NodaTime.Text;
using Variorum.Reading.Dates;

namespace Variorum.Reading.JsonLines;

/// <summary>Turns the fields of a JSON line into declarations. A date that cannot be read without doubt is left out, never guessed.</summary>
internal static class JsonDeclarations
{
    private const string Rule = "reading.json-field";

    public static ImmutableArray<Declaration> Of(string document, ImmutableArray<JsonField> fields)
    {
        var declarations = ImmutableArray.CreateBuilder<Declaration>();
        foreach (var field in fields)
        {
            switch (field.Kind)
            {
                case DeclarationKind.Byline:
                    AddNames(document, field, declarations);
                    break;
                case DeclarationKind.Published or DeclarationKind.Modified or DeclarationKind.Retrieved:
                    if (MetadataDate.Normalise(field.Value) is { } date)
                    {
                        declarations.Add(Declare(document, field, date, field.Value, Basis.Declared, Rule));
                    }

                    break;
                default:
                    declarations.Add(Declare(document, field, field.Value, field.Value, Basis.Declared, Rule));
                    break;
            }
        }

        foreach (var field in fields)
        {
            if (field.Kind == DeclarationKind.Url && AddressDate.TryFind(field.Value, out var day))
            {
                var published = field with { Kind = DeclarationKind.Published };
                declarations.Add(Declare(document, published, LocalDatePattern.Iso.Format(day), field.Value, Basis.Inferred, "reading.url-date"));
            }
        }

        return declarations.DrainToImmutable();
    }

    /// <summary>"By Jane Roe and John Doe": one declaration a person. A comma parts names too, unless what follows it is one word ("Jr.").</summary>
    private static void AddNames(string document, JsonField field, ImmutableArray<Declaration>.Builder declarations)
    {
        var words = field.Value.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? field.Value[3..] : field.Value;
        foreach (var part in words.Split([" and ", " & ", ";", ", "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            declarations.Add(Declare(document, field, part, part, Basis.Declared, Rule));
        }
    }

    private static Declaration Declare(string document, JsonField field, string value, string words, Basis basis, string rule) =>
        new(field.Kind, value, basis, new Evidence
        {
            Document = document,
            Place = EvidencePlace.Field,
            Field = $"json:{field.Name}",
            Text = words,
            Rule = rule,
        });
}
