using Variorum.Language.Patterns;

namespace Variorum.Meaning.Statements;

/// <summary>The words that a rule of <c>statements.rules</c> captured; -1 where it has no such capture or its branch was not there.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Speaker">The head of who speaks.</param>
/// <param name="Addressee">The head of who is spoken to.</param>
/// <param name="Subject">The head of the first part of the content, where that is in two.</param>
/// <param name="Content">The head of the content.</param>
/// <param name="Whole">The head of a content that goes on with what the cue takes after it.</param>
internal readonly record struct RuleMatch(string Rule, int Cue, int Speaker, int Addressee, int Subject, int Content, int Whole)
{
    /// <summary>The head of the content, of either kind.</summary>
    public int Said => Content >= 0 ? Content : Whole;

    /// <summary>Whether somebody must speak: all rules but those of the passive, which may leave open who does.</summary>
    public bool NeedsSpeaker => !Rule.StartsWith("statements.passive", StringComparison.Ordinal) && !Rule.StartsWith("statements.noun", StringComparison.Ordinal);

    public static RuleMatch Of(in PatternMatch match) => new(
        match.Pattern.Name,
        match.Anchor,
        Captured(match, "speaker"),
        Captured(match, "addressee"),
        Captured(match, "subject"),
        Captured(match, "content"),
        Captured(match, "object"));

    private static int Captured(in PatternMatch match, string name) => match.Pattern.Captures.IndexOf(name) is >= 0 and var place ? match[place] : -1;
}
