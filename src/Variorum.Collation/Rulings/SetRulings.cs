namespace Variorum.Collation;

/// <summary>Rulings that give an account its date or outlet, or an outlet its note on rights.</summary>
internal sealed class SetRulings(Telling[] tellings, OutcomeBook outcomes)
{
    /// <summary>The rule id of the words by which a ruling on a date found its account.</summary>
    private const string DateRule = "dating.ruling-set";

    private readonly Dictionary<(RulingKind Kind, string Target), Ruling> _standing = [];

    /// <summary>Applies a ruling; those that go before others come first. Rights come after outlets, on which they hang.</summary>
    public void Apply(Ruling ruling, ImmutableArray<Place> places)
    {
        if (places.Select(place => place.Telling.Index).Distinct().Count() > 1)
        {
            outcomes.Ambiguous(ruling, ruling.Anchor);
            return;
        }

        var index = places[0].Telling.Index;
        var target = ruling.Kind == RulingKind.Rights && tellings[index].Outlet is { } outlet ? outlet.Name : tellings[index].Id;
        if (_standing.TryGetValue((ruling.Kind!.Value, target), out var standing) && standing.Value != ruling.Value)
        {
            outcomes.Contradicted(ruling, standing);
            return;
        }

        // Of two that say the same, the one that goes before gives the reason.
        var isFirst = _standing.TryAdd((ruling.Kind.Value, target), ruling);
        switch (ruling.Kind)
        {
            case RulingKind.Date:
                SetDate(ruling, places[0], isFirst);
                break;
            case RulingKind.Outlet:
                SetOutlet(ruling, index, isFirst);
                break;
            default:
                SetRights(ruling, index);
                break;
        }
    }

    private void SetDate(Ruling ruling, Place place, bool isFirst)
    {
        var (from, to) = RulingForm.Days(ruling.Value!)!.Value;
        if (isFirst)
        {
            tellings[place.Telling.Index] = tellings[place.Telling.Index] with
            {
                // A person concluded it: neither metadata nor words of the account say so.
                RuledDate = new Interval { From = from, To = to, Basis = Basis.Inferred, Why = [OutcomeBook.Says(ruling)], Evidence = [place.Telling.Account.Cite(place.Span, DateRule)] },
            };
        }

        outcomes.Applied(ruling, from == to ? $"The account is dated {from:uuuu-MM-dd}." : $"The account is dated {from:uuuu-MM-dd} to {to:uuuu-MM-dd}.", place.Telling.Id);
    }

    private void SetOutlet(Ruling ruling, int index, bool isFirst)
    {
        var outlet = Outlets.Party(ruling.Value!);
        if (isFirst && tellings[index].Outlet == outlet)
        {
            outcomes.NoEffect(ruling, $"{outlet.Name} is the account’s outlet without it.");
            return;
        }

        tellings[index] = tellings[index] with { Outlet = outlet };
        outcomes.Applied(ruling, $"The account’s outlet is {outlet.Name}.", tellings[index].Id);
    }

    private void SetRights(Ruling ruling, int index)
    {
        var outlet = tellings[index].Outlet;
        var held = outlet is null ? [index] : Enumerable.Range(0, tellings.Length).Where(i => tellings[i].Outlet?.Name == outlet.Name).ToArray();
        foreach (var i in held)
        {
            tellings[i] = tellings[i] with { Rights = ruling.Value };
        }

        outcomes.Applied(
            ruling,
            outlet is null ? "The note stands on the account; it has no outlet." : $"The note stands on every account of {outlet.Name} ({held.Length}).",
            held.Select(i => tellings[i].Id));
    }
}
