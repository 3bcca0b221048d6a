using FsCheck;
using FsCheck.Fluent;

namespace Variorum.Meaning.Tests.Times;

/// <summary>Texts that a grammar may stumble over: random words of its own lexicon, marks, huge numbers, lone surrogates.</summary>
internal static class Hostile
{
    private static readonly string[] Parts =
    [
        "two", "hundred", "thousand", "million", "dozens", "of", "and", "a", "half", "several", "few", "couple", "at least", "more than", "between", "to", "or so",
        "2", "20", "1,000", "2020", "31", "00", "99999999999999999999999", "3.14", "-", "–", "/", ":", ".", ",", "$", "US$", "%", "€", "'", "’s", "(", ")", "\"", "\n", "\u00A0",
        "January", "Feb.", "May", "Friday", "Sun", "yesterday", "last", "next", "the", "this", "past", "week", "years", "ago", "later", "after", "end", "late", "third", "quarter",
        "summer", "a.m.", "noon", "every", "daily", "now", "people", "troops", "killed", "were", "wounded", "including", "dead", "toll", "has", "US", "its", "km", "m", "bn", "st", "s",
        "\uD800", "\uDC00", "😀", "é", "İ", "ﬁ",
    ];

    public static Arbitrary<string> Text() => Arb.From(
        Gen.Elements(Parts).Two().Select(pair => pair.Item1 + (pair.Item2.Length % 2 == 0 ? " " : "") + pair.Item2).ListOf().Select(parts => string.Join(" ", parts)));
}
