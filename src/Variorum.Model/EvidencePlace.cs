namespace Variorum.Model;

/// <summary>Where the words of an <see cref="Evidence"/> stand.</summary>
public enum EvidencePlace
{
    /// <summary>In the clean text of an account.</summary>
    Text,

    /// <summary>In the decoded source, outside the clean text: a removed line, markup, a URL.</summary>
    Source,

    /// <summary>In a metadata field, such as <c>json:date</c> or <c>json-ld:datePublished</c>.</summary>
    Field,
}
