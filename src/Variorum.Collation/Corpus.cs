namespace Variorum.Collation;

/// <summary>All tellings in the order of their ids, so that the order in which the inputs came cannot matter.</summary>
internal sealed class Corpus
{
    private Corpus(ImmutableArray<Document> documents, ImmutableArray<Telling> tellings)
    {
        Documents = documents;
        Tellings = tellings;
    }

    public ImmutableArray<Document> Documents { get; }

    public ImmutableArray<Telling> Tellings { get; }

    /// <summary>The corpus of some inputs.</summary>
    /// <exception cref="ArgumentException">An account id stands twice, or a parent is missing.</exception>
    public static Corpus Of(IReadOnlyCollection<CollationInput> inputs)
    {
        var analyses = inputs.SelectMany(input => input.Accounts).OrderBy(a => a.Account.Id, StringComparer.Ordinal).ToArray();
        var places = new Dictionary<string, int>(analyses.Length, StringComparer.Ordinal);
        for (var i = 0; i < analyses.Length; i++)
        {
            if (!places.TryAdd(analyses[i].Account.Id, i))
            {
                throw new ArgumentException($"account {analyses[i].Account.Id} stands twice", nameof(inputs));
            }
        }

        var tellings = new Telling[analyses.Length];
        for (var i = 0; i < analyses.Length; i++)
        {
            tellings[i] = new Telling(analyses[i], i, ParentOf(analyses[i].Account, places));
        }

        return new Corpus(
            [.. inputs.Select(input => input.Document).OrderBy(d => d.Id, StringComparer.Ordinal)],
            ImmutableArray.Create(tellings));
    }

    /// <summary>The same documents with other tellings in the places of theirs.</summary>
    public Corpus With(IEnumerable<Telling> tellings) => new(Documents, [.. tellings]);

    /// <summary>Runs a pure function over every telling, on all cores; the answers stand in the order of the tellings.</summary>
    public TResult[] Map<TResult>(Func<Telling, TResult> function, CancellationToken cancellation)
    {
        var results = new TResult[Tellings.Length];
        Parallel.For(0, results.Length, new ParallelOptions { CancellationToken = cancellation }, i => results[i] = function(Tellings[i]));
        return results;
    }

    private static int? ParentOf(AccountText account, Dictionary<string, int> places)
    {
        if (account.Parent is null)
        {
            return null;
        }

        return places.TryGetValue(account.Parent, out var place)
            ? place
            : throw new ArgumentException($"account {account.Id} names a parent that is not among the inputs: {account.Parent}", nameof(account));
    }
}
