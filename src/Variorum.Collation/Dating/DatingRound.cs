namespace Variorum.Collation;

/// <summary>When each account was published: what it declares, else the days that its own words, other accounts and habits of news together leave open.</summary>
internal static class DatingRound
{
    /// <summary>First the accounts that are known to a fortnight date their neighbours, then these theirs, of which more must agree: which share of the neighbours'
    /// weight lies close together.</summary>
    private static readonly (int Days, double Share)[] ExactEnough = [(14, 0.75), (31, 0.9)];

    /// <summary>News that one page takes over from another appears within a week in nine of ten cases (docs/dating.md).</summary>
    private const int QuotedSoonDays = 7;

    public static Interval[] Published(Corpus corpus, CancellationToken cancellation)
    {
        var given = corpus.Map(Given, cancellation);
        var clues = corpus.Map(telling => given[telling.Index] is null ? OwnClues.Of(telling).ToList() : [], cancellation);
        var days = Days();
        var happenings = Happening.Find(corpus, days);
        Add(HappeningLinks.Clues(corpus, happenings));
        Add(Landmarks.Clues(corpus, happenings));
        foreach (var (longest, share) in ExactEnough)
        {
            Add([.. Neighbours.Clues(corpus, Days(), longest, share, cancellation).Select(clue => clue is null ? [] : new List<Clue> { clue })]);
        }

        var published = corpus.Map(telling => given[telling.Index] ?? ClueSolver.Solve(clues[telling.Index]).Interval(), cancellation);

        // A page that quotes another was not published before it. Children stand behind their parents in the order of ids,
        // so going backwards has every child ready for its parent.
        foreach (var telling in corpus.Tellings.Reverse())
        {
            if (telling.Parent is { } parent && given[parent] is null && published[telling.Index] is { From: { } from } child)
            {
                ImmutableArray<Evidence> words = [.. child.Evidence.Take(1)];
                clues[parent].Add(new Clue(DaySet.From(from), ClueWeight.Inferred, $"It quotes an account that was published on or after {from.Iso()}.", words));
                if (child.To is { } to)
                {
                    var appeared = from == to ? $"on {from.Iso()}" : $"from {from.Iso()} to {to.Iso()}";
                    clues[parent].Add(new Clue(
                        DaySet.Between(from, to.PlusDays(QuotedSoonDays)),
                        ClueWeight.Habit,
                        $"News is mostly taken over within a week; what it quotes at length appeared {appeared}.",
                        words));
                }

                published[parent] = ClueSolver.Solve(clues[parent]).Interval();
            }
        }

        return published;

        DaySet[] Days() => corpus.Map(telling => given[telling.Index] is { } known ? DaySet.Of(known) : ClueSolver.Solve(clues[telling.Index]).Days, cancellation);

        void Add(List<Clue>[] more)
        {
            for (var i = 0; i < more.Length; i++)
            {
                if (given[i] is null)
                {
                    clues[i].AddRange(more[i]);
                }
            }
        }
    }

    public static Interval? Modified(Telling telling) => DeclaredDays.Of(telling.Account, DeclarationKind.Modified);

    private static Interval? Given(Telling telling) => telling.RuledDate ?? DeclaredDays.Of(telling.Account, DeclarationKind.Published);
}
