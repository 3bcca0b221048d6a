namespace Variorum.Collation;

/// <summary>Whom an account names as its source: in its words, in a credit, or in the words that introduce an account it quotes.</summary>
internal static class CitationRound
{
    /// <summary>Where the words of an account stand by which it credits or introduces another; those it cites in its sentences are findings.</summary>
    public static IEnumerable<Span> Credits(Telling telling, IEnumerable<Telling> children) =>
        telling.Account.Declarations.Where(d => d.Kind == DeclarationKind.Source)
            .Concat(children.Select(child => child.Account.Declarations.FirstOrDefault(d => d.Kind == DeclarationKind.Outlet)).OfType<Declaration>())
            .Where(d => d.Evidence.Account == telling.Id)
            .Select(d => new Span(d.Evidence.Start!.Value, d.Evidence.End!.Value));

    private static bool IsRejected(Telling telling, Evidence words) =>
        words.Account == telling.Id && telling.RejectedCitations.Contains(new Span(words.Start!.Value, words.End!.Value));

    public static Citation[] Lines(Telling telling, ActorTable actors, Statement[] statements, IEnumerable<Telling> children)
    {
        var parties = new Parties(telling, actors);
        var lines = new List<Citation>();
        foreach (var finding in telling.Citations)
        {
            var cites = finding.Kind == PartyKind.Actor ? parties.Of(finding.Cites) : Outlets.Party(telling.Words(finding.Cites), finding.Kind);
            if (telling.Outlet is { } own && Outlets.Same(cites.Name, own.Name))
            {
                // An agency's dateline, "told this newspaper": nobody is the source of itself.
                continue;
            }

            lines.Add(new Citation(
                telling.Id,
                cites,
                [.. finding.For.Where(i => !telling.Said[i].IsStand).Select(i => statements[i].Id).Order(StringComparer.Ordinal)],
                [telling.Account.Cite(finding.Evidence, finding.Rule), telling.Account.Cite(finding.Cites, finding.Rule, "cites")]));
        }

        foreach (var declaration in telling.Account.Declarations)
        {
            // An address that leads to the outlet itself ("Read more at …") is no citation of another.
            if (declaration.Kind == DeclarationKind.Source && Outlets.Party(declaration.Value) is var source && source.Name != telling.Outlet?.Name
                && !lines.Exists(line => line.Cites.Name == source.Name))
            {
                lines.Add(new Citation(telling.Id, source, [], [declaration.Evidence]));
            }
        }

        foreach (var child in children)
        {
            if (child.Account.Declarations.FirstOrDefault(d => d.Kind == DeclarationKind.Outlet) is { } declaration
                && child.Outlet is { } outlet && !lines.Exists(line => Outlets.Same(line.Cites.Name, outlet.Name)))
            {
                lines.Add(new Citation(telling.Id, outlet, [], [declaration.Evidence]));
            }
        }

        lines.RemoveAll(line => IsRejected(telling, line.Evidence[0]));
        return [.. lines.OrderBy(line => line.Evidence[0].Start ?? int.MaxValue)];
    }
}
