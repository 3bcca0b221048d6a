using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Copies;

/// <summary>One of two accounts that are compared.</summary>
/// <param name="Account">The account.</param>
/// <param name="Text">Its text, as far as it is shown.</param>
/// <param name="IsCut">Whether the text goes on.</param>
/// <param name="Own">The words that only it has.</param>
public sealed record PairSide(Account Account, string Text, bool IsCut, ImmutableArray<Mark> Own);
