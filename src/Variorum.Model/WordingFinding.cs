namespace Variorum.Model;

/// <summary>A label that an account uses for somebody or something, before actors are resolved.</summary>
/// <param name="Label">Its words ("regime", "martyred").</param>
/// <param name="Lemma">Their dictionary form in lower case, by which labels are compared.</param>
/// <param name="Referent">The words of the account that name whom or what it is used for; null where they cannot be told.</param>
/// <param name="OwnVoice">Whether the outlet uses it in its own voice, and nobody it quotes or reports.</param>
/// <param name="Loaded">Whether it is a candidate for a loaded word: it judges or takes a side, where another word would not.</param>
/// <param name="Holder">Index in <see cref="Statements.Said"/> of the innermost statement that holds it; null for the account's own voice.</param>
/// <param name="Caller">The words, or better the name, of who gives it with a verb ("Vost was called a tyrant by Quell"), where no statement does; null where a statement or nobody does.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record WordingFinding(Span Label, string Lemma, Span? Referent, bool OwnVoice, bool Loaded, int? Holder, Span? Caller, string Rule)
{
    /// <summary>Whether it is somebody else's word, and the account does not say whose: "the 'heroic' captain", "was called a tyrant".</summary>
    public bool IsOfNobodyKnown => !OwnVoice && Holder is null && Caller is null;
}
