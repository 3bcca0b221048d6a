namespace Variorum.Language.Coreference;

/// <summary>The mentions of a text and what they refer to. Immutable.</summary>
/// <param name="Mentions">All mentions by their first word, the longer first where two start together.</param>
/// <param name="Entities">What they refer to, by their first mention; every mention is in exactly one.</param>
public sealed record CoreferenceChains(ImmutableArray<EntityMention> Mentions, ImmutableArray<Entity> Entities)
{
    /// <summary>The name that a description or pronoun stands for, when every link on the way to it was made by a sieve that is sure enough.</summary>
    /// <param name="mention">An index of <see cref="Mentions"/>.</param>
    /// <param name="least">The least precise sieve that is trusted.</param>
    /// <returns>The index of the fullest name that trusted links lead to; the mention itself when it is a name; -1 when they lead to none.</returns>
    public int NameOf(int mention, Sieve least = Sieve.Pronoun)
    {
        var best = -1;
        foreach (var other in Entities[Mentions[mention].Entity].Mentions)
        {
            if (Mentions[other].Kind == MentionKind.Name && (best < 0 || IsBetter(Mentions[other], Mentions[best])) && Linked(mention, other, least))
            {
                best = other;
            }
        }

        return Mentions[mention].Kind == MentionKind.Name && best < 0 ? mention : best;
    }

    /// <summary>The index of the mention with exactly these characters, or whose head lies in them and whose words lie in them; -1 when there is none.</summary>
    /// <param name="span">A range of the text, such as the phrase that names a speaker.</param>
    public int MentionAt(Span span)
    {
        var best = -1;
        for (var i = 0; i < Mentions.Length && Mentions[i].Span.Start < span.End; i++)
        {
            if (Mentions[i].Span == span)
            {
                return i;
            }

            if (span.Contains(Mentions[i].Span) && (best < 0 || Mentions[i].Span.Length > Mentions[best].Span.Length))
            {
                best = i;
            }
        }

        return best;
    }

    // What was given as a name rather than what only looks like one; then the fuller.
    private static bool IsBetter(in EntityMention name, in EntityMention other) =>
        name.Type is null == other.Type is null ? name.Name!.Value.Length > other.Name!.Value.Length : other.Type is null;

    // Two mentions are linked when their trusted ways back meet.
    private bool Linked(int a, int b, Sieve least) => Origin(a, least) == Origin(b, least);

    private int Origin(int mention, Sieve least)
    {
        while (Mentions[mention] is { Antecedent: >= 0 } joined && joined.Sieve <= least)
        {
            mention = joined.Antecedent;
        }

        return mention;
    }
}
