using System.Collections.Immutable;
using Variorum.Model;

namespace Variorum.Publishing.Phrasing;

/// <summary>Entries of the ledger in words, the same on a terminal and in a page.</summary>
public static class LedgerPhrases
{
    /// <summary>Who binds whom: "the council, of the ministry"; "not said by whom" where no account says.</summary>
    public static string Parties(LedgerEntry entry) =>
        (entry.By.IsEmpty ? "not said by whom" : Names(entry.By)) + (entry.Of.IsEmpty ? "" : entry.Kind is LedgerKind.Demand ? $", of {Names(entry.Of)}" : $", to {Names(entry.Of)}");

    /// <summary>What stands beside the action: the condition, the deadline, the place, the strength; each only where an account says so.</summary>
    public static IEnumerable<string> Terms(LedgerEntry entry)
    {
        if (entry.Condition is { } condition)
        {
            yield return $"condition: {condition}";
        }

        if (entry.Deadline is { } deadline)
        {
            yield return $"deadline: {Phrases.WhenAndHow(deadline)}";
        }

        if (entry.Place is { } place)
        {
            yield return $"place: {place}";
        }

        if (entry.Strength is { } strength)
        {
            yield return strength == LedgerStrength.NonBinding ? "non-binding" : $"strength: {strength.ToString().ToLowerInvariant()}";
        }
    }

    /// <summary>One step: "refused 2021-05-03 (stated), by the ministry"; what is computed says so.</summary>
    public static string Turn(LedgerTurn turn) =>
        $"{Word(turn.Step)} {Phrases.When(turn.Time)} ({(turn.Holder is null ? "computed" : turn.Time.Basis.ToString().ToLowerInvariant())})" + (turn.Holder is { } holder ? $", by the word of {holder.Name}" : "");

    /// <summary>A step as one word.</summary>
    public static string Word(LedgerStep step) => step.ToString().ToLowerInvariant();

    /// <summary>A kind as one word.</summary>
    public static string Word(LedgerKind kind) => kind.ToString().ToLowerInvariant();

    private static string Names(ImmutableArray<Party> parties) => string.Join(", ", parties.Select(party => party.Name));
}
