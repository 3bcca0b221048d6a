using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Makes one finding of what several sentences of an account tell of one entry.</summary>
internal sealed class FindingMerger(LedgerText account, PartyFinder parties, DraftSpans spans)
{
    /// <summary>The share of the fewer words of two actions that must be in both; of the more, where another verb says what is to be done.</summary>
    private const double Alike = 0.5;

    private readonly List<Group> _groups = [];

    /// <summary>The findings in order of their first evidence.</summary>
    public ImmutableArray<LedgerFinding> Merge(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (Tell(draft) is not { } told)
            {
                continue;
            }

            if (_groups.Find(group => IsSame(group, told)) is { } group)
            {
                group.Add(told);
            }
            else
            {
                _groups.Add(new Group(told));
            }
        }

        var findings = _groups.Select(Finding).OrderBy(finding => finding.Evidence.Min()).ToList();
        return Answers.Link(account, findings);
    }

    private Told? Tell(Draft draft)
    {
        var condition = spans.Condition(draft);
        if (spans.Action(draft, condition) is not { } action)
        {
            return null;
        }

        var deadline = spans.Deadline(draft, condition);
        var clause = spans.Clause(draft, action, condition, deadline);
        return new Told(draft, action, HeadOf(draft.Action), clause, condition, deadline, ContentWords(action));
    }

    /// <summary>The dictionary form by which actions are compared: the verb also for the noun of an action.</summary>
    private string HeadOf(int action) => (account.TryPredicate(action, out var predicate) && predicate.Lemma.Length > 0 ? predicate.Lemma : account.Lemma(action)).ToLowerInvariant();

    private HashSet<string> ContentWords(Span action)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var word = account.Text.WordAt(action.Start); word < account.Text.Words.Length && account.Text.Words[word].Start < action.End; word++)
        {
            if (account.Text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Verb or UniversalTag.Num or UniversalTag.Adj)
            {
                words.Add(HeadOf(word));
            }
        }

        return words;
    }

    private bool IsSame(Group group, Told told) =>
        group.Best.Draft.Kind == told.Draft.Kind && SameMakers(group.Best.Draft, told.Draft) && group.Members.Exists(member => IsSameAction(member, told) || IsSamePact(member.Draft, told.Draft));

    /// <summary>"the evacuation deal … the transfer deal": an account that names no parties speaks of one.</summary>
    private bool IsSamePact(Draft a, Draft b) => a.Kind == LedgerKind.Agreement && a.By.IsEmpty && b.By.IsEmpty && account.Lemma(a.Word) == account.Lemma(b.Word);

    private bool SameMakers(Draft a, Draft b) =>
        a.By.IsEmpty || b.By.IsEmpty ? a.By.IsEmpty && b.By.IsEmpty : a.By.Any(one => b.By.Any(other => parties.AreOne(one, other)));

    private static bool IsSameAction(Told a, Told b)
    {
        var shared = a.Words.Count(b.Words.Contains);
        return shared > 0 && shared >= Alike * (a.Head == b.Head ? Math.Min(a.Words.Count, b.Words.Count) : Math.Max(a.Words.Count, b.Words.Count)) && (a.Head == b.Head || shared > 1);
    }

    private LedgerFinding Finding(Group group)
    {
        var best = group.Best;
        var made = group.Members.Select(told => spans.Made(told.Draft, told.Deadline)).FirstOrDefault(time => time is not null);
        return new LedgerFinding
        {
            Kind = best.Draft.Kind,
            By = [.. best.Draft.By.Select(Named)],
            Of = [.. (best.Draft.Of.IsEmpty ? group.Members.Select(told => told.Draft.Of).FirstOrDefault(of => !of.IsEmpty, []) : best.Draft.Of).Select(Named)],
            Action = best.Action,
            ActionHead = best.Head,
            Condition = best.Condition ?? group.Members.Select(told => told.Condition).FirstOrDefault(condition => condition is not null),
            Deadline = best.Deadline ?? group.Members.Select(told => told.Deadline).FirstOrDefault(deadline => deadline is not null),
            Place = spans.Place(best.Action),
            Strength = IsNonBinding(best.Draft) ? LedgerStrength.NonBinding : best.Draft.Strength,
            Made = made,
            Outcome = group.Members.Select(OutcomeOf).FirstOrDefault(outcome => outcome is not null),
            Holder = HolderOf(best.Draft),
            Evidence = [best.Clause, .. group.Members.Where(told => told != best).Select(told => told.Clause).Distinct().Order()],
            Rule = best.Draft.Rule,
        };
    }

    private LedgerOutcome? OutcomeOf(Told told) =>
        told.Draft.Outcome is { } outcome ? new LedgerOutcome(outcome.Word.Step, Span.Hull(account.Text.Words[outcome.Verb].Span, told.Clause)) : null;

    private static ActorFinding Named(DraftParty party) => new(party.Words, party.Name, null);

    /// <summary>Whether the sentence says of the paper or the vote that it binds nobody.</summary>
    private bool IsNonBinding(Draft draft)
    {
        if (draft.Kind != LedgerKind.Demand)
        {
            return false;
        }

        var sentence = account.Text.Sentences[account.Text.SentenceOf(draft.Word)];
        for (var word = sentence.First; word < draft.Word; word++)
        {
            var letters = account.Text.Letters(word);
            if (letters.StartsWith("non-binding", StringComparison.OrdinalIgnoreCase) || letters.StartsWith("nonbinding", StringComparison.OrdinalIgnoreCase)
                || (letters.Equals("binding", StringComparison.OrdinalIgnoreCase) && word > 1 && account.Text.Letters(word - 2).Equals("non", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private int? HolderOf(Draft draft)
    {
        if (draft.Statement < 0 || parties.SpeakerOf(draft.Statement) is not { } speaker || draft.By.Any(party => parties.AreOne(party, speaker)))
        {
            return null;
        }

        return draft.Statement;
    }

    /// <summary>An entry as one sentence tells it, with its words.</summary>
    private sealed record Told(Draft Draft, Span Action, string Head, Span Clause, Span? Condition, int? Deadline, HashSet<string> Words);

    private sealed class Group(Told first)
    {
        public Told Best { get; private set; } = first;

        public List<Told> Members { get; } = [first];

        public void Add(Told told)
        {
            Members.Add(told);
            if (Fullness(told) > Fullness(Best))
            {
                Best = told;
            }
        }

        // Parties, condition and deadline first; then the longer action.
        private static int Fullness(Told told) =>
            ((told.Draft.Of.IsEmpty ? 0 : 1) + (told.Condition is null ? 0 : 1) + (told.Deadline is null ? 0 : 1)) * 1000 + Math.Min(told.Action.Length, 999);
    }
}
