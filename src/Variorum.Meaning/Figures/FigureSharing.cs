using Variorum.Language.Syntax;

namespace Variorum.Meaning.Figures;

/// <summary>Gives the figures of a sentence what they leave out because one told beside them says it: what is counted, what happened, the unit.</summary>
internal static class FigureSharing
{
    /// <summary>
    /// "killed six people and injured 32", "killing six and wounding 32 people": a number of people without a noun counts what the figure before it counts, else
    /// what the one after it counts. "69 civilians killed, including 19 children": what is included had the same happen to it.
    /// </summary>
    public static void Share(string text, ParsedText parsed, List<Draft> drafts)
    {
        ShareRoles(parsed, drafts);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (i > 0 && IsChange(text, drafts[i - 1], draft))
            {
                ShareUnit(drafts[i - 1], draft);
                ShareThing(drafts[i - 1], draft);
                ShareThing(draft, drafts[i - 1]);
            }

            if (i > 0 && draft.Counts is null && draft.Unit is not null && IsSameAmount(text, drafts[i - 1], draft))
            {
                (draft.Counts, draft.CountsHead, draft.CountsRule) = (drafts[i - 1].Counts, drafts[i - 1].CountsHead, drafts[i - 1].CountsRule);
            }

            if (i > 0 && draft.Role is null && draft.Unit is null && drafts[i - 1].Role is { } role && IsIncluded(text, drafts[i - 1], draft))
            {
                draft.Role = role;
            }

            if (draft.Counts is not null || draft.Unit is not null || draft.Role is null)
            {
                continue;
            }

            var other = i > 0 && drafts[i - 1] is { Role: not null, Counts: not null } before ? before
                : i + 1 < drafts.Count && drafts[i + 1] is { Role: not null, Counts: not null } after ? after
                : null;
            if (other is not null)
            {
                (draft.Counts, draft.CountsHead) = (other.Counts, other.CountsHead);
            }
        }
    }

    /// <summary>"killed two soldiers and three nurses", "two soldiers and three nurses were killed": what a list of counts has before or behind it happened to all of them.</summary>
    private static void ShareRoles(ParsedText parsed, List<Draft> drafts)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            for (var first = 0; first < i; first++)
            {
                var (whole, part) = (drafts[first], drafts[i]);
                if (!AreJoined(parsed, whole, part))
                {
                    continue;
                }

                if (part.Role is null && whole.Role is not null && whole.Evidence.Start < whole.Value.Start)
                {
                    part.Role = whole.Role;
                }
                else if (whole.Role is null && part.Role is not null && part.Evidence.End > part.Counts!.Value.End)
                {
                    whole.Role = part.Role;
                }
            }
        }
    }

    /// <summary>Whether two counted nouns are members of one list.</summary>
    private static bool AreJoined(ParsedText parsed, Draft first, Draft other)
    {
        if (!first.IsCounted || !other.IsCounted || first.Counts is not { } one || other.Counts is not { } two)
        {
            return false;
        }

        var head = parsed.WordAt(two.End - 1);
        return parsed.Words[head].BasicRelation is "conj" && one.Contains(parsed.Words[parsed.Words[head].Head].Span);
    }

    /// <summary>"87 mph (140 km/h)", "190 points, or 0.6 percent": the same amount in another unit.</summary>
    private static bool IsSameAmount(string text, Draft before, Draft after) =>
        before.Unit is not null && after.Value.Start > before.Evidence.End && text.AsSpan(before.Evidence.End, after.Value.Start - before.Evidence.End).Trim(" ,") is "(" or "or";

    /// <summary>"from 21 miles per gallon to 23", "from 4.8 to 4.7 percent".</summary>
    private static bool IsChange(string text, Draft before, Draft after) =>
        after.Value.Start > before.Evidence.End && text.AsSpan(before.Evidence.End, after.Value.Start - before.Evidence.End).Trim() is "to"
        && text.AsSpan(0, before.Value.Start).TrimEnd().EndsWith("from", StringComparison.OrdinalIgnoreCase);

    /// <summary>Both sides of a change are said of one thing: the side whose words say it nearer tells.</summary>
    private static void ShareThing(Draft from, Draft to)
    {
        if (from.Counts is not null && !from.IsCounted && !to.IsCounted && (to.Counts is null || (to.CountsRule == ThingFinder.Farthest && from.CountsRule != ThingFinder.Farthest)))
        {
            (to.Counts, to.CountsHead, to.CountsRule) = (from.Counts, from.CountsHead, from.CountsRule);
        }
    }

    /// <summary>The unit that one side of a change leaves out is that of the other, unless it counts a thing of its own.</summary>
    private static void ShareUnit(Draft before, Draft after)
    {
        if (before.Unit is null && !before.IsCounted)
        {
            before.Unit = after.Unit;
        }
        else if (after.Unit is null && !after.IsCounted)
        {
            after.Unit = before.Unit;
        }
    }

    private static bool IsIncluded(string text, Draft whole, Draft part) =>
        part.Value.Start >= whole.Evidence.End && text.AsSpan(whole.Evidence.End, part.Value.Start - whole.Evidence.End).Trim(" ,\u00A0") is "including" or "among them" or "including at least";
}
