namespace Variorum.Collation;

/// <summary>What became of each entry: the answers that accounts tell, and deadlines that passed.</summary>
internal sealed class LedgerHistory(List<LedgerEntry> entries, LocalDate? lastDay)
{
    /// <summary>The entries with their history and status.</summary>
    public IEnumerable<LedgerEntry> Written()
    {
        var answers = entries.Where(entry => entry.AnswersTo is not null).OrderBy(entry => entry.Id, StringComparer.Ordinal).ToLookup(entry => entry.AnswersTo!, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var history = entry.History.AddRange(answers[entry.Id].OrderBy(answer => answer.Made.From ?? LocalDate.MaxIsoValue).Select(Answer));
            var status = history.LastOrDefault(turn => turn.Step is not (LedgerStep.Made or LedgerStep.Repeated))?.Step ?? LedgerStep.Made;
            if (entry.Deadline is { To: { } due } deadline && lastDay > due)
            {
                history = history.Add(Computed(LedgerStep.Due, deadline, "Its deadline has passed by the date of the last account."));
                status = status == LedgerStep.Made ? LedgerStep.Lapsed : status;
                if (status == LedgerStep.Lapsed)
                {
                    history = history.Add(Computed(LedgerStep.Lapsed, deadline, "Its deadline has passed and no account tells what became of it."));
                }
            }

            yield return entry with { History = history, Status = status };
        }
    }

    private static LedgerTurn Answer(LedgerEntry answer) => new(
        answer.Kind switch
        {
            LedgerKind.Refusal => LedgerStep.Refused,
            LedgerKind.Agreement or LedgerKind.Promise => LedgerStep.Accepted,
            _ => LedgerStep.Answered,
        },
        answer.Made,
        answer.History[0].Holder,
        answer.History[0].Evidence);

    private static LedgerTurn Computed(LedgerStep step, Interval deadline, string why) =>
        new(step, new Interval { From = deadline.To, To = deadline.To, Basis = Basis.Computed, Why = [why] }, null, []);
}
