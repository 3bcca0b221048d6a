namespace Variorum.Model;

/// <summary>Language codes the record uses (ISO 639-1; <c>und</c> where not known).</summary>
public static class Languages
{
    /// <summary>English, the language that is analysed.</summary>
    public const string English = "en";

    /// <summary>Not determined.</summary>
    public const string Undetermined = "und";
}
