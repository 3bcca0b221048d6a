using System.Collections.Immutable;
using Variorum.Model;

namespace Variorum.Publishing.Phrasing;

/// <summary>Coded events in words, the same on a terminal and in a page.</summary>
public static class EventPhrases
{
    /// <summary>The code: "ASSAULT aerial, CAMEO 195".</summary>
    public static string Code(EventType type, string? mode, string? cameo) =>
        type.ToString().ToUpperInvariant() + (mode is null ? "" : $" {mode}") + (cameo is null ? "" : $", CAMEO {cameo}");

    /// <summary>Who to whom, with their codes: "Norlander army (NORMIL) → Velm"; a side that no account names is a dash.</summary>
    public static string Dyad(ImmutableArray<Participant> sources, ImmutableArray<Participant> targets) => $"{Names(sources)} → {Names(targets)}";

    /// <summary>A status as one word.</summary>
    public static string Word(EventStatus status) => status.ToString().ToLowerInvariant();

    private static string Names(ImmutableArray<Participant> side) =>
        side.IsEmpty ? "–" : string.Join(", ", side.Select(one => one.Code is null ? one.Name : $"{one.Name} ({one.Code})"));
}
