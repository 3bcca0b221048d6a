using System.Globalization;

namespace Variorum.Collation;

/// <summary>Days as the record writes them (ISO 8601).</summary>
internal static class IsoDays
{
    /// <summary>"2021-05-03".</summary>
    public static string Iso(this LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
