namespace Variorum.Language.Conllu;

/// <summary>A comment line, without its number sign: "key = value" or a mere key.</summary>
internal static class ConlluComment
{
    /// <summary>The value of the comment when it has that key; empty when the key stands alone.</summary>
    public static string? Value(string comment, string key)
    {
        if (!comment.StartsWith(key, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = comment.AsSpan(key.Length).TrimStart();
        return rest.IsEmpty ? "" : rest[0] == '=' ? rest[1..].Trim().ToString() : null;
    }
}
