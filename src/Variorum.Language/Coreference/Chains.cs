using System.Runtime.InteropServices;

namespace Variorum.Language.Coreference;

/// <summary>The entities while the sieves join them: disjoint sets of mentions, each with what all its mentions may be.</summary>
internal sealed class Chains
{
    private readonly List<Candidate> _mentions;
    private readonly int[] _parent;
    private readonly Traits[] _traits;

    /// <summary>Every mention by its own index: what an entity of one mention consists of.</summary>
    private readonly int[] _alone;

    /// <summary>The mentions of an entity, in order, at the one that stands for it; null while it is alone.</summary>
    private readonly List<int>?[] _members;
    private readonly List<Link> _links = [];

    public Chains(List<Candidate> mentions)
    {
        _mentions = mentions;
        _parent = new int[mentions.Count];
        _alone = new int[mentions.Count];
        _traits = new Traits[mentions.Count];
        _members = new List<int>?[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            (_parent[i], _alone[i], _traits[i]) = (i, i, mentions[i].Traits);
        }
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
    public ReadOnlySpan<int> MembersOf(int mention) => Find(mention) is var root && _members[root] is { } members ? CollectionsMarshal.AsSpan(members) : _alone.AsSpan(root, 1);

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
        if (MembersOf(from).Length > MembersOf(to).Length)
        {
            (from, to) = (to, from);
        }

        var members = _members[to] ??= [to];
        foreach (var member in MembersOf(from))
        {
            members.Insert(~members.BinarySearch(member), member);
        }

        _parent[from] = to;
        _members[from] = null;
        _traits[to] = traits;
    }

    // "[the mayor of [Norvik]]" is not Norvik. Only what stands in one sentence can stand inside one another.
    private bool Nested(int a, int b)
    {
        var swapped = MembersOf(a).Length > MembersOf(b).Length;
        var few = MembersOf(swapped ? b : a);
        var many = MembersOf(swapped ? a : b);
        foreach (var one in few)
        {
            for (var i = FirstIn(many, _mentions[one].Sentence); i < many.Length && _mentions[many[i]].Sentence == _mentions[one].Sentence; i++)
            {
                if (Inside(_mentions[one], _mentions[many[i]]) || Inside(_mentions[many[i]], _mentions[one]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Where the members of a sentence, or of one after it, begin.
    private int FirstIn(ReadOnlySpan<int> members, int sentence)
    {
        int low = 0, high = members.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[members[middle]].Sentence < sentence)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static bool Inside(Candidate inner, Candidate outer) => outer.Narrow.First <= inner.Words.First && inner.Head < outer.Narrow.End;

    /// <summary>A join.</summary>
    internal readonly record struct Link(int Mention, int Antecedent, Sieve Sieve);
}
