namespace Variorum.Web.Pages.Layout;

/// <summary>Where a form leads back to: a page of this desk and nowhere else.</summary>
internal static class ReturnAddress
{
    /// <summary>The address that a form asks for, when it is a page of the desk; the overview otherwise.</summary>
    public static string Of(string? asked) =>
        asked is ['/', ..] && asked is not ['/', '/' or '\\', ..] && !asked.Any(char.IsControl) && Uri.TryCreate(asked, UriKind.Relative, out _) ? asked : "/";
}
