using System.Numerics;

namespace Variorum.Collation;

/// <summary>
/// News of one moment shares its words: an account whose nearest accounts, by their uncommon words, all lie within some days of each other mostly appeared around
/// those days. A habit of news, measured (docs/dating.md), and the last thing that is asked.
/// </summary>
internal sealed class Neighbours
{
    /// <summary>The rule id of evidence by neighbours.</summary>
    public const string Rule = "dating.neighbours";

    private const int Nearest = 8;
    private const int CoreDays = 18;
    private const int WindowDays = 31;

    private const int LeastNeighbours = 6;

    /// <summary>Fewer may be copies of each other.</summary>
    private const int LeastAgreeing = 4;

    private const int TermsKept = 100;
    private const int MostCounted = 3;

    /// <summary>A word that more accounts than this have tells nothing, and would make the search quadratic.</summary>
    private const int MostAccounts = 512;

    private readonly Corpus _corpus;
    private readonly (ulong Term, int Weight)[][] _terms;
    private readonly double _share;
    private readonly double[] _norms;
    private readonly DaySet[] _days;
    private readonly DaySet[] _possible;
    private readonly Dictionary<ulong, List<(int Telling, int Weight)>> _anchors = [];

    private Neighbours(Corpus corpus, DaySet[] days, int longest, double share, CancellationToken cancellation)
    {
        _share = share;
        (_corpus, _days, _possible) = (corpus, days, corpus.Map(telling => Widened(days[telling.Index]), cancellation));
        var counts = corpus.Map(Counts, cancellation);
        var accounts = new Dictionary<ulong, int>();
        foreach (var term in counts.SelectMany(count => count.Keys))
        {
            accounts[term] = accounts.GetValueOrDefault(term) + 1;
        }

        var most = Math.Min(MostAccounts, Math.Max(2, corpus.Tellings.Length / 4));
        _terms = corpus.Map(telling => Weighted(counts[telling.Index], accounts, most), cancellation);
        _norms = [.. _terms.Select(terms => (double)terms.Sum(term => (long)term.Weight * term.Weight))];
        foreach (var telling in corpus.Tellings.Where(telling => days[telling.Index].Reach <= longest))
        {
            foreach (var (term, weight) in _terms[telling.Index])
            {
                if (!_anchors.TryGetValue(term, out var list))
                {
                    _anchors.Add(term, list = []);
                }

                list.Add((telling.Index, weight));
            }
        }
    }

    /// <summary>For each account that is known to no month, what its neighbours say; null for the others.</summary>
    /// <param name="corpus">The accounts.</param>
    /// <param name="days">The days that each may have appeared.</param>
    /// <param name="longest">An account that is known less exactly than to so many days dates no other.</param>
    /// <param name="share">Which share of the neighbours' weight must lie close together.</param>
    /// <param name="cancellation">Stops the work between two accounts.</param>
    public static Clue?[] Clues(Corpus corpus, DaySet[] days, int longest, double share, CancellationToken cancellation)
    {
        if (days.Count(set => set.Reach <= longest) < LeastNeighbours)
        {
            return new Clue?[days.Length];
        }

        var neighbours = new Neighbours(corpus, days, longest, share, cancellation);
        return corpus.Map(telling => days[telling.Index].Reach <= WindowDays ? null : neighbours.ClueOf(telling.Index), cancellation);
    }

    private Clue? ClueOf(int telling)
    {
        var shared = new Dictionary<int, long>();
        foreach (var (term, weight) in _terms[telling])
        {
            foreach (var (anchor, other) in _anchors.GetValueOrDefault(term) ?? [])
            {
                if (anchor != telling)
                {
                    shared[anchor] = shared.GetValueOrDefault(anchor) + ((long)weight * other);
                }
            }
        }

        // The square of the cosine, but for the length of the account itself, which all comparisons share.
        var nearest = shared.Where(pair => !_possible[telling].And(_days[pair.Key]).IsEmpty).Select(pair =>
            (Index: pair.Key, Weight: (double)pair.Value * pair.Value / _norms[pair.Key], Day: Middle(_days[pair.Key])))
            .OrderByDescending(one => one.Weight)
            .ThenBy(one => one.Index)
            .Take(Nearest)
            .ToArray();
        if (nearest.Length < LeastNeighbours)
        {
            return null;
        }

        var (best, core) = (0.0, (LocalDate?)null);
        foreach (var start in nearest.Select(one => one.Day).Distinct().Order())
        {
            var weight = nearest.Where(one => one.Day >= start && one.Day <= start.PlusDays(CoreDays)).Sum(one => one.Weight);
            (best, core) = weight > best ? (weight, start) : (best, core);
        }

        if (core is not { } first || best < _share * nearest.Sum(one => one.Weight))
        {
            return null;
        }

        var agreeing = nearest.Where(one => one.Day >= first && one.Day <= first.PlusDays(CoreDays)).ToArray();
        if (agreeing.Length < LeastAgreeing)
        {
            return null;
        }

        var (from, to) = (agreeing.Min(one => one.Day), agreeing.Max(one => one.Day));
        var margin = (WindowDays - 1 - Period.DaysBetween(from, to)) / 2;
        return new Clue(
            DaySet.Between(from.PlusDays(-margin), to.PlusDays(margin)),
            ClueWeight.Habit,
            $"Its words are nearest to those of {agreeing.Length} accounts from {from.Iso()} to {to.Iso()}; such accounts mostly appear within {margin} days of them.",
            Title(_corpus.Tellings[agreeing[0].Index]));
    }

    private static LocalDate Middle(DaySet days) => days.First!.Value.PlusDays((days.Reach!.Value - 1) / 2);

    /// <summary>The days around those that an account may have appeared: one from another time is no neighbour.</summary>
    private static DaySet Widened(DaySet days) => DaySet.Between(days.First?.PlusDays(-CoreDays), days.Last?.PlusDays(CoreDays));

    /// <summary>The first words of the nearest account.</summary>
    private static ImmutableArray<Evidence> Title(Telling telling) =>
        telling.Account.Blocks.FirstOrDefault(block => block.Kind is BlockKind.Title or BlockKind.Paragraph && block.Child is null) is { } block && block.End > block.Start
            ? [telling.Account.Cite(block.Span, Rule)]
            : [];

    private static Dictionary<ulong, int> Counts(Telling telling)
    {
        var counts = new Dictionary<ulong, int>();
        if (!telling.Account.Analysed)
        {
            return counts;
        }

        foreach (var block in telling.Account.Blocks.Where(block => block.Kind != BlockKind.Furniture && block.Child is null))
        {
            var words = new WordReader(telling.Account.Text, block.Start, block.End);
            while (words.Read())
            {
                counts[words.Hash] = counts.GetValueOrDefault(words.Hash) + 1;
            }
        }

        return counts;
    }

    /// <summary>The terms that say most, by how often they stand in the account and in how few others; whole numbers, so that they are the same everywhere.</summary>
    private (ulong Term, int Weight)[] Weighted(Dictionary<ulong, int> counts, Dictionary<ulong, int> accounts, int most) =>
    [
        .. counts.Where(count => accounts[count.Key] is > 1 and var others && others <= most)
            .Select(count => (Term: count.Key, Weight: Math.Min(count.Value, MostCounted) * BitOperations.Log2((uint)(4 * _corpus.Tellings.Length / accounts[count.Key]))))
            .OrderByDescending(term => term.Weight)
            .ThenBy(term => term.Term)
            .Take(TermsKept),
    ];
}
