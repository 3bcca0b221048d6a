namespace Variorum.Web.Answers;

/// <summary>To whom an account gives words.</summary>
/// <param name="Statement">The statement's id.</param>
/// <param name="Speaker">Who says it, according to the account.</param>
/// <param name="Via">Through whom, outermost first.</param>
internal sealed record SaidBy(string Statement, Party Speaker, ImmutableArray<Party> Via);
