namespace Variorum.Web.Pages.Accounts;

/// <summary>A line of the record beside the account's text, in the place of its words.</summary>
/// <param name="Start">Where its words start.</param>
/// <param name="Anchor">Its anchor on the page.</param>
/// <param name="Line">The line: a statement, telling of an event, entry of the ledger, figure or citation.</param>
public sealed record AccountLine(int Start, string Anchor, object Line);
