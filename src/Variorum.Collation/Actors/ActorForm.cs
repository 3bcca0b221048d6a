namespace Variorum.Collation;

/// <summary>One form under which an account names an actor.</summary>
/// <param name="Text">The words, with single spaces.</param>
/// <param name="Count">How often.</param>
/// <param name="First">Where it stands first.</param>
/// <param name="Rule">Why it belongs to the group.</param>
internal readonly record struct ActorForm(string Text, int Count, Span First, string Rule);
