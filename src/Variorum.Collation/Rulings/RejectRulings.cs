namespace Variorum.Collation;

/// <summary>Rulings that leave out statements, figures, citations and shared text, or keep them out of the timeline or of disagreements.</summary>
internal sealed class RejectRulings(Corpus corpus, OutcomeBook outcomes)
{
    private readonly ILookup<int, Telling> _children = corpus.Tellings.Where(telling => telling.Parent is not null).ToLookup(telling => telling.Parent!.Value);
    private readonly HashSet<(int Telling, int Place)> _statements = [];
    private readonly HashSet<(int Telling, int Place)> _figures = [];
    private readonly HashSet<(int Telling, int Place)> _citations = [];
    private readonly HashSet<(int Telling, Span Words)> _credits = [];
    private readonly List<(Ruling Ruling, string[] Lines)> _keptOut = [];
    private readonly List<(Ruling Ruling, ImmutableArray<Place> Words, ImmutableArray<Place>? With)> _reuse = [];

    /// <summary>Takes a ruling in.</summary>
    /// <param name="ruling">The ruling.</param>
    /// <param name="places">Where its words stand.</param>
    /// <param name="with">Where those of its second anchor stand.</param>
    public void Apply(Ruling ruling, ImmutableArray<Place> places, ImmutableArray<Place>? with)
    {
        switch (ruling.Kind)
        {
            case RulingKind.Statement:
                Reject(ruling, places, FindingMatch.Statements, _statements, "statement");
                break;
            case RulingKind.Figure:
                Reject(ruling, places, FindingMatch.Figures, _figures, "figure");
                break;
            case RulingKind.Citation:
                RejectCitation(ruling, places);
                break;
            case RulingKind.Disagreement:
                KeepOut(ruling, places, place => FindingMatch.Figures(place).Select(i => place.Telling.FigureIds[i]));
                break;
            case RulingKind.Timeline:
                KeepOut(ruling, places, place => FindingMatch.Figures(place).Select(i => place.Telling.FigureIds[i]).Concat(FindingMatch.Statements(place).Select(i => place.Telling.StatementIds[i])));
                break;
            default:
                _reuse.Add((ruling, places, with));
                break;
        }
    }

    /// <summary>The tellings without what is rejected. The ids of what stays do not change.</summary>
    public void LeaveOut(Telling[] tellings)
    {
        foreach (var index in _statements.Concat(_figures).Concat(_citations).Select(found => found.Telling).Concat(_credits.Select(found => found.Telling)).Distinct())
        {
            var telling = tellings[index];
            int[] said = [.. Kept(telling.Said.Length, _statements)];
            int[] figures = [.. Kept(telling.Figures.Length, _figures)];
            tellings[index] = telling with
            {
                Said = [.. said.Select(i => telling.Said[i])],
                StatementIds = [.. said.Select(i => telling.StatementIds[i])],
                Figures = [.. figures.Select(i => telling.Figures[i])],
                FigureIds = [.. figures.Select(i => telling.FigureIds[i])],
                Citations = [.. Kept(telling.Citations.Length, _citations).Select(i => Renumbered(telling.Citations[i], said))],
                Labels = [.. telling.Labels.Select(label => Returned(label, Renumbered(label.Holder, said)))],
                Ledger = [.. telling.Ledger.Select(entry => entry with { Holder = Renumbered(entry.Holder, said) })],
                Events = [.. telling.Events.Select(told => told with { Holder = Renumbered(told.Holder, said) })],
                RejectedCitations = [.. _credits.Where(credit => credit.Telling == index).Select(credit => credit.Words)],
            };

            IEnumerable<int> Kept(int count, HashSet<(int, int)> rejected) => Enumerable.Range(0, count).Where(i => !rejected.Contains((index, i)));
        }
    }

    /// <summary>The shared texts that no ruling rejects.</summary>
    public List<SharedText> WithoutRejected(List<SharedText> shared)
    {
        var rejected = new HashSet<SharedText>();
        foreach (var (ruling, words, with) in _reuse)
        {
            SharedText[] meant = [.. shared.Where(text => words.Any(one => Rests(text, one, with)))];
            rejected.UnionWith(meant);
            Note(ruling, meant.Length, "shared text", meant.SelectMany(text => new[] { corpus.Tellings[text.First].Id, corpus.Tellings[text.Second].Id }));
        }

        return rejected.Count == 0 ? shared : [.. shared.Where(text => !rejected.Contains(text))];
    }

    /// <summary>Whether any ruling of a kind keeps something out.</summary>
    public bool KeepsOut(RulingKind kind) => _keptOut.Exists(one => one.Ruling.Kind == kind);

    /// <summary>The ids of lines that rulings of a kind keep out.</summary>
    public HashSet<string> KeptOut(RulingKind kind) =>
        _keptOut.Where(one => one.Ruling.Kind == kind).SelectMany(one => one.Lines).ToHashSet(StringComparer.Ordinal);

    /// <summary>Says of each ruling of a kind whether it kept anything out.</summary>
    /// <param name="kind">Timeline or disagreement.</param>
    /// <param name="otherwise">The ids of the lines that would be in, were it not for the rulings.</param>
    /// <param name="what">What they are kept out of.</param>
    public void NoteKeptOut(RulingKind kind, IReadOnlySet<string> otherwise, string what)
    {
        foreach (var (ruling, lines) in _keptOut.Where(one => one.Ruling.Kind == kind))
        {
            string[] kept = [.. lines.Where(otherwise.Contains)];
            if (kept.Length == 0)
            {
                outcomes.NoEffect(ruling, $"What rests on these words takes no part in {what} without it.");
            }
            else
            {
                outcomes.Applied(ruling, $"{Count(kept.Length, "line")} kept out of {what}.", kept);
            }
        }
    }

    private static bool Rests(SharedText text, Place words, ImmutableArray<Place>? with) =>
        (text.First == words.Telling.Index && FindingMatch.Rests(text.InFirst, words.Span) && (with is null || with.Value.Any(other => other.Telling.Index == text.Second)))
        || (text.Second == words.Telling.Index && FindingMatch.Rests(text.InSecond, words.Span) && (with is null || with.Value.Any(other => other.Telling.Index == text.First)));

    /// <summary>A label whose speaker's statement is rejected is the account's own again.</summary>
    private static WordingFinding Returned(WordingFinding label, int? holder) => label with { Holder = holder, OwnVoice = label.OwnVoice || (label.Holder is not null && holder is null) };

    /// <summary>The place of a statement among those that stay; null for one that does not: what it held is the account's own then.</summary>
    private static int? Renumbered(int? statement, int[] said) => statement is { } number && Array.IndexOf(said, number) is >= 0 and var place ? place : null;

    private static CitationFinding Renumbered(CitationFinding citation, int[] said) =>
        citation with { For = [.. citation.For.Select(old => Array.BinarySearch(said, old)).Where(place => place >= 0)] };

    private static string Count(int count, string what) => count == 1 ? $"1 {what} is" : $"{count} {what}s are";

    private void Reject(Ruling ruling, ImmutableArray<Place> places, Func<Place, int[]> match, HashSet<(int, int)> rejected, string what)
    {
        if (One(ruling, places, place => match(place).Select(i => (place.Telling.Index, i))) is { } meant)
        {
            rejected.UnionWith(meant);
            Note(ruling, meant.Length, what, meant.Select(found => corpus.Tellings[found.Index].Id));
        }
    }

    private void RejectCitation(Ruling ruling, ImmutableArray<Place> places)
    {
        var findings = (Place place) => FindingMatch.Citations(place).Select(i => (place.Telling.Index, Place: i, Credit: default(Span)));
        var credits = (Place place) => CitationRound.Credits(place.Telling, _children[place.Telling.Index])
            .Where(span => FindingMatch.Rests(span, place.Span))
            .Select(span => (place.Telling.Index, Place: -1, Credit: span));
        if (One(ruling, places, place => findings(place).Concat(credits(place))) is { } meant)
        {
            _citations.UnionWith(meant.Where(found => found.Place >= 0).Select(found => (found.Index, found.Place)));
            _credits.UnionWith(meant.Where(found => found.Place < 0).Select(found => (found.Index, found.Credit)));
            Note(ruling, meant.Length, "citation", meant.Select(found => corpus.Tellings[found.Index].Id));
        }
    }

    private void KeepOut(Ruling ruling, ImmutableArray<Place> places, Func<Place, IEnumerable<string>> match)
    {
        if (One(ruling, places, match) is { } lines)
        {
            _keptOut.Add((ruling, lines));
        }
    }

    /// <summary>What rests on the words in the one place where anything does; null, and said so, when there are two.</summary>
    private T[]? One<T>(Ruling ruling, ImmutableArray<Place> places, Func<Place, IEnumerable<T>> match)
    {
        T[][] found = [.. places.Select(place => match(place).ToArray()).Where(lines => lines.Length > 0)];
        if (found.Skip(1).Any(other => !other.SequenceEqual(found[0])))
        {
            outcomes.Ambiguous(ruling, ruling.Anchor);
            return null;
        }

        return found.Length == 0 ? [] : found[0];
    }

    private void Note(Ruling ruling, int count, string what, IEnumerable<string> accounts)
    {
        if (count == 0)
        {
            outcomes.NoEffect(ruling, $"The words stand there, but no {what} rests on them.");
        }
        else
        {
            outcomes.Applied(ruling, $"{Count(count, what)} left out.", accounts);
        }
    }
}
