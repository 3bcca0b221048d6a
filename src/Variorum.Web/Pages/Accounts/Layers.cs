using Variorum.Web.Pages.Parts;

namespace Variorum.Web.Pages.Accounts;

/// <summary>What is highlighted in an account; the reader chooses by <c>?show=</c>.</summary>
public sealed class Layers
{
    public const string Key = "show";

    public const string Statements = "statements";
    public const string Figures = "figures";
    public const string Citations = "citations";
    public const string Events = "events";
    public const string Ledger = "ledger";
    public const string Copies = "copies";

    private const string Nothing = "none";

    private static readonly ImmutableArray<string> All = [Statements, Events, Ledger, Figures, Citations, Copies];

    /// <summary>Copies are left to the reader: a copied account would be marked from end to end.</summary>
    private static readonly string Usual = Join([Statements, Events, Ledger, Figures, Citations]);

    private readonly ImmutableArray<string> _shown;

    private Layers(IEnumerable<string> shown) => _shown = [.. All.Intersect(shown, StringComparer.Ordinal)];

    public static Layers Of(Address address) => new((address.Text(Key) ?? Usual).Split(','));

    public bool Show(string layer) => _shown.Contains(layer, StringComparer.Ordinal);

    /// <summary>Each layer with whether it is shown, and the value of <c>show</c> that turns it on or off.</summary>
    public IEnumerable<(string Name, bool IsShown, string? Toggled)> Choices()
    {
        foreach (var layer in All)
        {
            var toggled = Join(All.Where(other => Show(other) != (other == layer)));
            yield return (layer, Show(layer), toggled == Usual ? null : toggled);
        }
    }

    private static string Join(IEnumerable<string> layers) => string.Join(',', layers.DefaultIfEmpty(Nothing));
}
