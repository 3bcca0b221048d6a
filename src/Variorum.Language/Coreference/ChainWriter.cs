namespace Variorum.Language.Coreference;

/// <summary>Writes the joined mentions as chains: drops coordinations that nothing goes back to, and turns the links so that they lead to the representatives.</summary>
internal static class ChainWriter
{
    public static CoreferenceChains Write(Discourse discourse)
    {
        var (mentions, chains) = (discourse.Mentions, discourse.Chains);
        var index = new int[mentions.Count];
        var kept = new List<int>(mentions.Count);
        for (var i = 0; i < mentions.Count; i++)
        {
            index[i] = kept.Count;
            if (!mentions[i].IsCoordination || chains.MembersOf(i).Length > 1)
            {
                kept.Add(i);
            }
        }

        var entityOf = new Dictionary<int, int>();
        var entities = ImmutableArray.CreateBuilder<Entity>();
        foreach (var mention in kept)
        {
            if (entityOf.TryAdd(chains.Find(mention), entities.Count))
            {
                entities.Add(new Entity(Kept(chains.MembersOf(mention), index), index[Representative(discourse, chains.MembersOf(mention))]));
            }
        }

        var (towards, sieves) = Links(chains, kept, index, entities);
        return new CoreferenceChains(
            [.. kept.Select((mention, i) => new EntityMention(
                mentions[mention].Words,
                mentions[mention].Head,
                discourse.Text.SpanOf(mentions[mention].Words),
                mentions[mention].Kind == MentionKind.Name ? discourse.Text.SpanOf(mentions[mention].Core) : null,
                mentions[mention].Type,
                mentions[mention].Kind,
                entityOf[chains.Find(mention)],
                sieves[i],
                towards[i]))],
            entities.ToImmutable());
    }

    private static ImmutableArray<int> Kept(ReadOnlySpan<int> members, int[] index)
    {
        var kept = ImmutableArray.CreateBuilder<int>(members.Length);
        foreach (var member in members)
        {
            kept.Add(index[member]);
        }

        return kept.MoveToImmutable();
    }

    private static int Representative(Discourse discourse, ReadOnlySpan<int> members)
    {
        var best = members[0];
        foreach (var member in members)
        {
            var (one, other) = (discourse.Mentions[member], discourse.Mentions[best]);
            if (one.Kind < other.Kind || (one.Kind == other.Kind && one.Kind == MentionKind.Name && one.Core.Length > other.Core.Length))
            {
                best = member;
            }
        }

        return best;
    }

    // The links of an entity are a tree; walked from the representative, each mention gets the link that leads to it.
    private static (int[] Towards, Sieve[] Sieves) Links(Chains chains, List<int> kept, int[] index, ImmutableArray<Entity>.Builder entities)
    {
        var neighbours = new List<(int Other, Sieve Sieve)>?[kept.Count];
        foreach (var (mention, antecedent, sieve) in chains.Links)
        {
            (neighbours[index[mention]] ??= []).Add((index[antecedent], sieve));
            (neighbours[index[antecedent]] ??= []).Add((index[mention], sieve));
        }

        var towards = new int[kept.Count];
        var sieves = new Sieve[kept.Count];
        Array.Fill(towards, -1);
        var waiting = new Stack<int>();
        foreach (var entity in entities)
        {
            waiting.Push(entity.Representative);
            while (waiting.TryPop(out var at))
            {
                foreach (var (other, sieve) in neighbours[at] ?? [])
                {
                    if (other != entity.Representative && towards[other] < 0)
                    {
                        (towards[other], sieves[other]) = (at, sieve);
                        waiting.Push(other);
                    }
                }
            }
        }

        return (towards, sieves);
    }
}
