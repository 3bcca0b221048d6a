using System.Globalization;

namespace Variorum.Web.Pages.Parts;

/// <summary>Shared text in words.</summary>
internal static class ReusePhrases
{
    /// <summary>How two accounts share text: "a copy", "a near copy (94% of the shorter text)".</summary>
    public static string How(Reuse reuse) => reuse.Kind switch
    {
        ReuseKind.Copy => "a copy",
        ReuseKind.NearCopy => $"a near copy ({reuse.Share.ToString("0%", CultureInfo.InvariantCulture)} of the shorter text)",
        _ => "the same quotation",
    };

    /// <summary>Which of two has the text first, seen from one of them; empty where it is not known.</summary>
    public static string Direction(Reuse reuse, string account) => reuse.DirectionBasis == Basis.Unknown || reuse.Kind == ReuseKind.Quotation
        ? ""
        : reuse.From.Account == account ? ", which came later" : ", which came first";
}
