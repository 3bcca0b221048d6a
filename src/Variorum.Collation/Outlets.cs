using Variorum.Language;

namespace Variorum.Collation;

/// <summary>Outlets and agencies as parties, under their canonical names where the gazetteer knows them.</summary>
internal static class Outlets
{
    /// <summary>The party of an outlet's name.</summary>
    public static Party Party(string name, PartyKind otherwise = PartyKind.Outlet) =>
        Known(name) ?? new Party(otherwise, null, name);

    /// <summary>The party of a name or host that the gazetteer knows as an outlet or agency; null for any other.</summary>
    public static Party? Known(string name) =>
        (OutletGazetteer.FindByName(name) ?? (name.Contains('.', StringComparison.Ordinal) ? OutletGazetteer.FindByHost(name) : null)) is { } known
            ? new Party(known.Kind == OutletKind.Agency ? PartyKind.Agency : PartyKind.Outlet, null, known.Name)
            : null;

    /// <summary>Whether two names are of one outlet; "The" before a name does not count.</summary>
    public static bool Same(string first, string second) =>
        Bare(Party(first).Name).Equals(Bare(Party(second).Name), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Bare(string name) =>
        name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan("The ".Length) : name;
}
