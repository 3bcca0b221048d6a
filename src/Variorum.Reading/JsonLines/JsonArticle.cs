using Variorum.Reading.Metadata;

namespace Variorum.Reading.JsonLines;

/// <summary>What one JSON line says: its text and the fields that are known.</summary>
internal sealed record JsonArticle
{
    /// <summary>The field <c>id</c>, a string or a number.</summary>
    public string? Id { get; init; }

    /// <summary>The field <c>text</c>: the decoded source.</summary>
    public string? Text { get; init; }

    /// <summary>The field <c>html</c>: the decoded source where there is no <c>text</c>.</summary>
    public string? Html { get; init; }

    /// <summary>The field <c>title</c>, trimmed; null when it is empty.</summary>
    public string? Title { get; init; }

    /// <summary>The fields that say something of the article, in the order of the line.</summary>
    public ImmutableArray<MetadataField> Fields { get; init; } = [];

    /// <summary>The first value of a kind, as it stands in the line.</summary>
    public string? First(DeclarationKind kind)
    {
        foreach (var field in Fields)
        {
            if (field.Kind == kind)
            {
                return field.Words;
            }
        }

        return null;
    }
}
