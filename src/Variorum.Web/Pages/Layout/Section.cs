namespace Variorum.Web.Pages.Layout;

/// <summary>A part of the desk, as the navigation shows it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its address.</param>
/// <param name="Key">The letter that leads to it after <c>g</c>.</param>
internal sealed record Section(string Name, string Address, char Key)
{
    /// <summary>All of them, in order.</summary>
    public static ImmutableArray<Section> All { get; } =
    [
        new("Overview", "/", 'o'),
        new("Accounts", "/accounts", 'a'),
        new("Statements", "/statements", 's'),
        new("Ledger", "/ledger", 'l'),
        new("Events", "/events", 'e'),
        new("Figures", "/figures", 'f'),
        new("Timeline", "/timeline", 't'),
        new("Actors", "/actors", 'p'),
        new("Wording", "/wording", 'w'),
        new("Copies", "/copies", 'c'),
        new("Disagreements", "/disagreements", 'd'),
        new("Changes", "/changes", 'n'),
        new("Rulings", "/rulings", 'r'),
        new("About", "/about", 'i'),
    ];

    /// <summary>Whether a page belongs to this part.</summary>
    public bool Holds(string path) => Address == "/" ? path == "/" : path == Address || path.StartsWith(Address + "/", StringComparison.Ordinal);
}
