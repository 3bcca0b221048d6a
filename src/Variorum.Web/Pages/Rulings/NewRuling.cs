namespace Variorum.Web.Pages.Rulings;

/// <summary>What the form of a new ruling says. Null where a field was left out.</summary>
/// <param name="Line">The id of the line.</param>
/// <param name="Form">Which form of an actor's name is meant.</param>
/// <param name="Other">The other account, where it is about shared text.</param>
/// <param name="Choice">What is to be done: the key of a <see cref="RulingChoice"/>.</param>
/// <param name="Value">The value to set.</param>
/// <param name="With">The other actor of a merge: its id, or words of its name.</param>
/// <param name="By">Who rules.</param>
/// <param name="Because">Why.</param>
/// <param name="Back">Where to go on.</param>
public sealed record NewRuling(string? Line, int? Form, string? Other, string? Choice, string? Value, string? With, string? By, string? Because, string? Back);
