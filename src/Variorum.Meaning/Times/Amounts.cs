namespace Variorum.Meaning.Times;

/// <summary>Reads how many: "three", "two and a half", "2 1/2", "a", "several", "a few", "a couple of", "the three", "two to three".</summary>
internal static class Amounts
{
    /// <summary>The code of "some": of a plural only.</summary>
    private const string Plural = "S";

    /// <summary>The code of "few", "couple": behind an article only.</summary>
    private const string WithArticle = "A";

    /// <summary>The amount at a piece; a null number for those that do not say.</summary>
    public static Amount? At(in TimeSentence s, int i)
    {
        if (s.Is(i, TimeWordKind.The))
        {
            var ranked = s.Kind(i + 1) is TimeWordKind.Ordinal or TimeWordKind.Whole or TimeWordKind.Latest ? i + 2 : i + 1;
            return Counted(s, ranked) is { Number: > 1 } counted ? counted : null;
        }

        if (Counted(s, i) is { } numeral)
        {
            return i == 0 || !s.Glued(i) || s.IsOpening(i - 1) || s.IsHyphen(i - 1) ? numeral : null;
        }

        if (s.Word(i) is { Kind: TimeWordKind.Another } another)
        {
            return Counted(s, i + 1) is { } more ? more
                : another.Value > 0 ? new Amount(another.Value, i + 1)
                : another.Code == Plural && s.Word(i + 1).Value == 2 ? new Amount(null, i + 1)
                : null;
        }

        var at = s.Is(i, TimeWordKind.A) ? i + 1 : i;
        if (s.Word(at) is { Kind: TimeWordKind.Some } some && (at > i) == (some.Code == WithArticle))
        {
            return new Amount(some.Value > 0 ? some.Value : null, s.Is(at + 1, TimeWordKind.Of) ? at + 2 : at + 1);
        }

        return at == i ? null
            : s.Is(at, TimeWordKind.Half) && s.IsHyphen(at + 1) ? new Amount(0.5m, at + 1)
            : new Amount(1m, s.Is(at, Neighbour.AfterA) ? at + 1 : at);
    }

    /// <summary>A numeral with its half ("two and a half", "2 1/2"), or the lower of a range ("two to three").</summary>
    private static Amount? Counted(in TimeSentence s, int i)
    {
        if (s.Numeral(i) is not { } numeral)
        {
            return null;
        }

        var end = numeral.End;
        if (s.Is(end, TimeWordKind.And) && s.Is(end + (s.Is(end + 1, TimeWordKind.A) ? 2 : 1), TimeWordKind.Half))
        {
            return new Amount(numeral.Value + 0.5m, end + (s.Is(end + 1, TimeWordKind.A) ? 3 : 2));
        }

        if (s.Plain(end) is 1 or 3 && s.IsMark(end + 1, '/') && s.Plain(end + 2) is 2 or 4)
        {
            return new Amount(numeral.Value + ((decimal)s.Plain(end) / s.Plain(end + 2)), end + 3, Mixed: true);
        }

        if ((s.Is(end, TimeWordKind.To) || s.Is(end, TimeWordKind.Or)) && s.Numeral(end + 1) is { Vague: false } most && most.Value > numeral.Value
            && most.Value <= numeral.Value * 3
            && s.Is(most.End, TimeWordKind.Unit))
        {
            return new Amount(numeral.Value, most.End);
        }

        return new Amount(numeral.Vague ? null : numeral.Value, end);
    }
}
