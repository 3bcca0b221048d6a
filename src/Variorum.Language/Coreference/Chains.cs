namespace Variorum.Language.Coreference;

/// <summary>The entities while the sieves join them: disjoint sets of mentions, each with what all its mentions may be.</summary>
internal sealed class Chains
{
    private readonly List<Candidate> _mentions;
    private readonly int[] _parent;
    private readonly Traits[] _traits;
    private readonly List<int>[] _members;
    private readonly List<Link> _links = [];

    public Chains(List<Candidate> mentions)
    {
        _mentions = mentions;
        _parent = [.. Enumerable.Range(0, mentions.Count)];
        _traits = [.. mentions.Select(mention => mention.Traits)];
        _members = [.. Enumerable.Range(0, mentions.Count).Select(mention => new List<int> { mention })];
    }

    /// <summary>The joins so far; each made one entity of two, so that they are the edges of one tree an entity.</summary>
    public IReadOnlyList<Link> Links => _links;

    /// <summary>The mention that stands for the entity of a mention.</summary>
    public int Find(int mention)
    {
        while (_parent[mention] != mention)
        {
            mention = _parent[mention] = _parent[_parent[mention]];
        }

        return mention;
    }

    public bool AreOne(int a, int b) => Find(a) == Find(b);

    /// <summary>What the entity of a mention may be.</summary>
    public Traits TraitsOf(int mention) => _traits[Find(mention)];

    /// <summary>The mentions of an entity, in the order of the text.</summary>
    public IReadOnlyList<int> MembersOf(int mention) => _members[Find(mention)];

    /// <summary>Whether a mention is the first of its entity, or all before it are pronouns: later sieves ask only those for an antecedent.</summary>
    public bool Opens(int mention)
    {
        foreach (var member in MembersOf(mention))
        {
            if (member == mention)
            {
                return true;
            }

            if (_mentions[member].Kind != MentionKind.Pronoun)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether two mentions may be one entity: they agree and neither stands inside the other, nor inside another mention of the other's entity.</summary>
    public bool MayJoin(int a, int b) => !AreOne(a, b) && TraitsOf(a).Agrees(TraitsOf(b)) && !Nested(a, b);

    /// <summary>Makes one entity of two.</summary>
    public void Join(int mention, int antecedent, Sieve sieve)
    {
        var (from, to) = (Find(mention), Find(antecedent));
        if (from == to)
        {
            return;
        }

        _links.Add(new Link(mention, antecedent, sieve));
        var traits = _traits[to].Meet(_traits[from]);
        if (_members[from].Count > _members[to].Count)
        {
            (from, to) = (to, from);
        }

        _parent[from] = to;
        _traits[to] = traits;
        _members[to].AddRange(_members[from]);
        _members[to].Sort();
    }

    // "[the mayor of [Norvik]]" is not Norvik.
    private bool Nested(int a, int b)
    {
        foreach (var one in MembersOf(a))
        {
            foreach (var other in MembersOf(b))
            {
                if (Inside(_mentions[one], _mentions[other]) || Inside(_mentions[other], _mentions[one]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Inside(Candidate inner, Candidate outer) => outer.Narrow.First <= inner.Words.First && inner.Head < outer.Narrow.End;

    /// <summary>A join.</summary>
    internal readonly record struct Link(int Mention, int Antecedent, Sieve Sieve);
}
