namespace Variorum.Model;

/// <summary>A sentence: a run of tokens of one block.</summary>
/// <param name="FirstToken">Index of its first token in <see cref="Parse.Tokens"/>.</param>
/// <param name="TokenEnd">One past the index of its last token.</param>
/// <param name="Block">Index of its block in <see cref="AccountText.Blocks"/>.</param>
public readonly record struct Sentence(int FirstToken, int TokenEnd, int Block);
