namespace Variorum.Training.Coreference;

/// <summary>Mentions and the entities they belong to, as the metrics see them: a mention is a number, equal in key and response.</summary>
internal sealed class Partition
{
    private readonly Dictionary<int, int> _entityOf = [];

    /// <summary>Makes a partition.</summary>
    /// <param name="entities">The mentions of each entity; a mention that comes twice counts in the first.</param>
    /// <param name="singletons">Whether entities with one mention count.</param>
    public Partition(IEnumerable<IReadOnlyCollection<int>> entities, bool singletons)
    {
        var kept = new List<IReadOnlyList<int>>();
        foreach (var entity in entities)
        {
            List<int> mentions = [.. entity.Where(mention => !_entityOf.ContainsKey(mention)).Distinct()];
            if (mentions.Count > (singletons ? 0 : 1))
            {
                foreach (var mention in mentions)
                {
                    _entityOf[mention] = kept.Count;
                }

                kept.Add(mentions);
            }
        }

        Entities = kept;
    }

    /// <summary>The mentions of each entity.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Entities { get; }

    /// <summary>The number of mentions.</summary>
    public int Mentions => _entityOf.Count;

    /// <summary>The entity of a mention; -1 when there is none.</summary>
    public int EntityOf(int mention) => _entityOf.GetValueOrDefault(mention, -1);
}
