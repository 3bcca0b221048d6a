namespace Variorum.Reading;

/// <summary>The names of the readers, as <see cref="Document.Reader"/> holds them.</summary>
public static class Readers
{
    /// <summary>Plain text, one document a file.</summary>
    public const string Text = "text";

    /// <summary>HTML, one document a file.</summary>
    public const string Html = "html";

    /// <summary>JSON Lines, one document a line.</summary>
    public const string JsonLines = "jsonl";
}
