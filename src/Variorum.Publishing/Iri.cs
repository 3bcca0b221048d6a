namespace Variorum.Publishing;

/// <summary>The names by which linked data speaks of the lines of a record. They derive from content like the ids, and lead nowhere on the web.</summary>
internal static class Iri
{
    public static string Of(string kind, string id) => $"urn:variorum:{kind}:{id}";
}
