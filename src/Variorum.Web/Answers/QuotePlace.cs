namespace Variorum.Web.Answers;

/// <summary>A place where a quotation stands.</summary>
/// <param name="Match"><c>exact</c> or <c>normalised</c>.</param>
/// <param name="Folded">What was passed over, such as <c>case</c> or <c>quotation_marks</c>; empty where exact.</param>
/// <param name="Passage">The words there.</param>
/// <param name="SaidBy">To whom the account gives the words, one for each statement they belong to.</param>
internal sealed record QuotePlace(string Match, ImmutableArray<string> Folded, Passage Passage, ImmutableArray<SaidBy> SaidBy);
