using System.Globalization;

namespace Variorum.Collation;

/// <summary>When each account was published: what it declares or states, else the days that explicit evidence leaves open.</summary>
internal static class DatingRound
{
    public static Interval[] Published(Corpus corpus, CancellationToken cancellation)
    {
        var published = corpus.Map(Own, cancellation);

        // A page that quotes another was not published before it. Children stand behind their parents in the order of ids,
        // so going backwards has every child ready for its parent.
        foreach (var telling in corpus.Tellings.Reverse())
        {
            if (telling.Parent is { } parent && corpus.Tellings[parent].RuledDate is null)
            {
                published[parent] = NotBefore(published[parent], published[telling.Index]);
            }
        }

        return published;
    }

    public static Interval? Modified(Telling telling) => DeclaredDays.Of(telling.Account, DeclarationKind.Modified);

    private static Interval Own(Telling telling)
    {
        if ((telling.RuledDate ?? DeclaredDays.Of(telling.Account, DeclarationKind.Published)) is { } given)
        {
            return given;
        }

        var interval = Interval.Unknown;
        if (PastDates.Latest(telling) is { } past)
        {
            interval = interval with
            {
                From = past.Day,
                Basis = Basis.Inferred,
                Why = [$"It tells of “{telling.Words(past.Timex.Span)}” as past, so it was published on or after {Print(past.Day)}."],
                Evidence = [telling.Account.Cite(past.Timex.Span, PastDates.Rule)],
            };
        }

        return NotAfter(NotAfter(interval, telling.Account, DeclarationKind.Modified, "changed"), telling.Account, DeclarationKind.Retrieved, "fetched");
    }

    private static Interval NotAfter(Interval interval, AccountText account, DeclarationKind kind, string happened)
    {
        foreach (var declaration in account.Declarations)
        {
            if (declaration.Kind == kind && DeclaredDays.Day(declaration.Value) is { } day && (interval.To is not { } to || day < to) && !(day < interval.From))
            {
                return interval with
                {
                    To = day,
                    Basis = Basis.Inferred,
                    Why = interval.Why.Add($"It was {happened} on {Print(day)}, so it was published then or before."),
                    Evidence = interval.Evidence.Add(declaration.Evidence),
                };
            }
        }

        return interval;
    }

    private static Interval NotBefore(Interval parent, Interval child)
    {
        if (child.From is not { } from || parent.From >= from || parent.To < from)
        {
            return parent;
        }

        return parent with
        {
            From = from,
            Basis = parent.Basis == Basis.Unknown ? Basis.Inferred : parent.Basis,
            Why = parent.Why.Add($"It quotes an account that was published on or after {Print(from)}."),
            Evidence = parent.Evidence.AddRange(child.Evidence),
        };
    }

    private static string Print(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
