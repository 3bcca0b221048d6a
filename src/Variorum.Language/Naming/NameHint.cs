namespace Variorum.Language;

/// <summary>What speaks for a name beside the network.</summary>
/// <param name="Name">The name; its type is <see cref="AnyType"/> where only that it is one is known.</param>
/// <param name="Points">How strongly, as a logarithm.</param>
internal readonly record struct NameHint(NameSpan Name, float Points)
{
    /// <summary>The type of a name of which nothing is known but that it is one.</summary>
    public const int AnyType = -1;
}
