using NodaTime.Text;

namespace Variorum.Collation;

/// <summary>The dates an account says of itself, as days: several that differ give the interval that holds them all.</summary>
internal static class DeclaredDays
{
    private const int DayLength = 10;

    /// <summary>The interval of the declarations of a kind; null when there is none that names a day.</summary>
    /// <remarks>A date that only the address shows counts when the account gives no other.</remarks>
    public static Interval? Of(AccountText account, DeclarationKind kind)
    {
        var all = account.Declarations.Where(d => d.Kind == kind && Day(d.Value) is not null).ToArray();
        var own = all.Where(d => d.Basis != Basis.Inferred).ToArray();
        var used = own.Length > 0 ? own : all;
        if (used.Length == 0)
        {
            return null;
        }

        var days = used.Select(d => Day(d.Value)!.Value).ToArray();
        return new Interval
        {
            From = days.Min(),
            To = days.Max(),
            Basis = used.Min(d => d.Basis),
            At = days.Min() == days.Max() ? used.Select(d => Moment(d.Value)).FirstOrDefault(at => at is not null) : null,
            Why = [.. used.Select(d => Why(kind, d))],
            Evidence = [.. used.Select(d => d.Evidence)],
        };
    }

    /// <summary>The day an ISO 8601 value starts with, as printed: the day in the stated offset.</summary>
    public static LocalDate? Day(string value) =>
        value.Length >= DayLength && LocalDatePattern.Iso.Parse(value[..DayLength]) is { Success: true } parsed ? parsed.Value : null;

    private static OffsetDateTime? Moment(string value) =>
        OffsetDateTimePattern.ExtendedIso.Parse(value) is { Success: true } parsed ? parsed.Value : null;

    private static string Why(DeclarationKind kind, Declaration declaration)
    {
        var what = kind == DeclarationKind.Modified ? "its last change" : "its date";
        return declaration.Basis switch
        {
            Basis.Declared => $"The metadata give {what}: “{declaration.Evidence.Text}”.",
            Basis.Stated => $"The page states {what}: “{declaration.Evidence.Text}”.",
            _ => $"The address of the page holds a date: “{declaration.Evidence.Text}”.",
        };
    }
}
