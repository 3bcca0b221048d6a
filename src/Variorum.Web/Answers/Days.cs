namespace Variorum.Web.Answers;

/// <summary>An interval in short: its days, both included, and how they are known.</summary>
internal sealed record Days(NodaTime.LocalDate? From, NodaTime.LocalDate? To, Basis Basis)
{
    public static Days? Of(Interval? interval) => interval is null ? null : new Days(interval.From, interval.To, interval.Basis);
}
