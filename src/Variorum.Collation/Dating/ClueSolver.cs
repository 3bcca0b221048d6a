namespace Variorum.Collation;

/// <summary>
/// Solves the constraints on one day together: the days that all clues leave open. Those of more weight go first; clues of one weight that exclude each other are
/// none of them used, and said to contradict each other. The order in which clues come cannot be seen in the days.
/// </summary>
internal static class ClueSolver
{
    /// <summary>The more reasons, the fewer are read.</summary>
    private const int MostReasons = 6;

    /// <summary>The days that the clues leave open of some days, with the clues that did it and those that were not used.</summary>
    public static Solution Solve(IEnumerable<Clue> clues)
    {
        var (days, used, contradicted) = (DaySet.All, new List<Clue>(), new List<Clue>());
        foreach (var weight in clues.Where(clue => !clue.Days.IsAll).GroupBy(clue => clue.Weight).OrderBy(group => group.Key))
        {
            var before = days;
            var possible = new List<Clue>();
            foreach (var clue in weight)
            {
                (before.And(clue.Days).IsEmpty ? contradicted : possible).Add(clue);
            }

            var agreeing = Agreeing(before, possible, contradicted);
            days = agreeing.Aggregate(days, (left, clue) => left.And(clue.Days));
            used.AddRange(agreeing);
        }

        return new Solution(days, Needed(days, used), [.. contradicted]);
    }

    /// <summary>The clues that no other excludes; none at all where they exclude each other only together.</summary>
    private static List<Clue> Agreeing(DaySet days, List<Clue> possible, List<Clue> contradicted)
    {
        if (!possible.Aggregate(days, (left, clue) => left.And(clue.Days)).IsEmpty)
        {
            return possible;
        }

        var agreeing = possible.Where(clue => possible.All(other => !days.And(clue.Days).And(other.Days).IsEmpty)).ToList();
        if (agreeing.Aggregate(days, (left, clue) => left.And(clue.Days)).IsEmpty)
        {
            agreeing.Clear();
        }

        contradicted.AddRange(possible.Except(agreeing));
        return agreeing;
    }

    /// <summary>The clues without which the days would be more, those that say most first.</summary>
    private static ImmutableArray<Clue> Needed(DaySet days, List<Clue> used)
    {
        var needed = ImmutableArray.CreateBuilder<Clue>();
        var left = DaySet.All;
        var ordered = used.OrderBy(clue => clue.Weight).ThenBy(clue => clue.Days.Reach ?? int.MaxValue)
            .ThenBy(clue => clue.Evidence.FirstOrDefault()?.Start ?? int.MaxValue).ThenBy(clue => clue.Why, StringComparer.Ordinal);
        foreach (var clue in ordered)
        {
            if (left.Equals(days))
            {
                break;
            }

            var narrower = left.And(clue.Days);
            if (!narrower.Equals(left))
            {
                left = narrower;
                needed.Add(clue);
            }
        }

        // A clue that a later one makes superfluous need not be read.
        for (var i = needed.Count - 1; i >= 0 && needed.Count > 1; i--)
        {
            if (needed.Where((_, other) => other != i).Aggregate(DaySet.All, (all, clue) => all.And(clue.Days)).Equals(days))
            {
                needed.RemoveAt(i);
            }
        }

        return needed.ToImmutable();
    }

    /// <summary>What a set of clues leaves open.</summary>
    /// <param name="Days">The days.</param>
    /// <param name="Used">The clues that are needed for it, in the order to be read.</param>
    /// <param name="Contradicted">The clues that exclude each other or the days of clues of more weight.</param>
    internal sealed record Solution(DaySet Days, ImmutableArray<Clue> Used, ImmutableArray<Clue> Contradicted)
    {
        /// <summary>The interval that holds the days, with its reasons.</summary>
        public Interval Interval()
        {
            var contradicted = Contradicted.DistinctBy(clue => clue.Why, StringComparer.Ordinal).OrderBy(clue => clue.Why, StringComparer.Ordinal).Take(MostReasons).ToArray();
            var read = Used.Concat(contradicted).ToArray();
            var gaps = Days.Ranges.ToArray();
            var why = Used.Select(clue => clue.Why).ToList();
            why.AddRange(contradicted.Select(clue => $"Not used, since other evidence contradicts it: {clue.Why}"));
            if (gaps.Length is > 1 and <= MostReasons)
            {
                why.Add($"These days are left: {string.Join("; ", gaps.Select(range => Text(range)))}.");
            }

            return new Interval
            {
                From = Days.First,
                To = Days.Last,
                Basis = Used.IsEmpty ? Basis.Unknown : Used.Max(clue => clue.Weight) switch
                {
                    ClueWeight.Stated => Basis.Stated,
                    ClueWeight.Inferred or ClueWeight.Linked => Basis.Inferred,
                    _ => Basis.Presumed,
                },
                Why = [.. why],
                Evidence = [.. read.SelectMany(clue => clue.Evidence)],
            };
        }

        private static string Text((LocalDate? From, LocalDate? To) range) =>
            range.From == range.To ? Print(range.From) : $"{Print(range.From)} to {Print(range.To)}";

        private static string Print(LocalDate? day) => day?.Iso() ?? "any day";
    }
}
