namespace Variorum.Reading;

/// <summary>An input that is not read; the rest goes on.</summary>
/// <param name="Why">Its name, and a sentence that says why and what to do.</param>
public sealed record RefusedInput(NotRead Why) : Input;
