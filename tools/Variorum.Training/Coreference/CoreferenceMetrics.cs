namespace Variorum.Training.Coreference;

/// <summary>
/// The metrics of coreference, as Pradhan et al., "Scoring coreference partitions of predicted mentions: a reference implementation" (ACL 2014), define them
/// for mentions that a system finds itself.
/// </summary>
internal static class CoreferenceMetrics
{
    /// <summary>Mentions found, whatever their entity.</summary>
    public static Tally Mentions(Partition key, Partition response)
    {
        var both = key.Entities.Sum(entity => entity.Count(mention => response.EntityOf(mention) >= 0));
        return new Tally(both, key.Mentions, both, response.Mentions);
    }

    /// <summary>MUC (Vilain et al. 1995): links, counted as the fewest that would hold each entity together.</summary>
    public static Tally Muc(Partition key, Partition response) =>
        new(LinksKept(key, response), Links(key), LinksKept(response, key), Links(response));

    /// <summary>B³ (Bagga and Baldwin 1998): for each mention the share of its entity that both sides put together.</summary>
    public static Tally BCubed(Partition key, Partition response) =>
        new(Overlap(key, response), key.Mentions, Overlap(response, key), response.Mentions);

    /// <summary>CEAF with the similarity φ4 (Luo 2005): entities paired one to one so that their overlaps are the most in sum.</summary>
    public static Tally Ceaf(Partition key, Partition response)
    {
        var similarity = new double[key.Entities.Count, response.Entities.Count];
        for (var entity = 0; entity < key.Entities.Count; entity++)
        {
            foreach (var mention in key.Entities[entity])
            {
                if (response.EntityOf(mention) is >= 0 and var other)
                {
                    similarity[entity, other] += 2.0 / (key.Entities[entity].Count + response.Entities[other].Count);
                }
            }
        }

        var best = Assignment.Best(similarity);
        return new Tally(best, key.Entities.Count, best, response.Entities.Count);
    }

    private static double Links(Partition partition) => partition.Entities.Sum(entity => entity.Count - 1);

    // An entity that the other side splits into n parts (mentions it does not have are parts of their own) keeps all but n - 1 of its links.
    private static double LinksKept(Partition of, Partition by) =>
        of.Entities.Sum(entity => entity.Count
            - entity.Select(by.EntityOf).Where(other => other >= 0).Distinct().Count()
            - entity.Count(mention => by.EntityOf(mention) < 0));

    private static double Overlap(Partition of, Partition by) =>
        of.Entities.Sum(entity => entity.GroupBy(by.EntityOf).Where(part => part.Key >= 0).Sum(part => (double)part.Count() * part.Count() / entity.Count));
}
