namespace Variorum.Model;

/// <summary>Who speaks, holds a figure, or is cited.</summary>
/// <param name="Kind">What kind of party it is.</param>
/// <param name="Id">The id of the actor where it is resolved; null otherwise.</param>
/// <param name="Name">The canonical name where resolved, else the words of the account.</param>
public sealed record Party(PartyKind Kind, string? Id, string Name)
{
    /// <summary>The name given to an outlet of which nothing is known.</summary>
    public const string UnknownOutletName = "unknown outlet";

    /// <summary>The own voice of an outlet of which nothing is known.</summary>
    public static Party UnknownOutlet { get; } = new(PartyKind.Outlet, null, UnknownOutletName);
}
