namespace Variorum.Engine.Verifying;

/// <summary>Something in a record that is not as the record says.</summary>
/// <param name="Where">The document or line, by kind and id.</param>
/// <param name="What">What is wrong, in a sentence.</param>
public sealed record CheckFailure(string Where, string What);
