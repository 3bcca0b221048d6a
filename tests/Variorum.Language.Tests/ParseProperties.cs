using FsCheck;
using FsCheck.Fluent;

namespace Variorum.Language.Tests;

public sealed class ParseProperties
{
    /// <summary>Pieces that the rules look at, so that chance meets them together.</summary>
    private static readonly string[] Pieces =
    [
        "a", "I", "Norland", "U.S", "Mr", "No", "p.m", ".", "..", "…", "?", "!", "“", "”", "\"", "'", "’", "’s", "(", ")", "-", "—", " ", "\u00a0", "\n", "\n\n", "\r\n",
        "1", "5,200", "@", "www.", "https://", "example.org", "&", "$", "\ud800", "\udc00", "👍", "\u0301", "\u200b", "said", "al-",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    [Fact]
    public void Tokens_cover_everything_but_space_once_and_in_order() => Prop.ForAll(Texts, text =>
    {
        var at = 0;
        foreach (var token in Accounts.Of(text).Parse().Tokens)
        {
            var gap = text.AsSpan(at, token.Start - at);
            if (token.Start >= token.End || token.SpaceBefore != (token.Start == 0 || gap.Length > 0) || !IsSpace(gap))
            {
                return false;
            }

            at = token.End;
        }

        return IsSpace(text.AsSpan(at));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sentences_cover_every_token_once_and_in_order() => Prop.ForAll(Texts, text =>
    {
        var parse = Accounts.Of(text).Parse();
        var next = 0;
        foreach (var sentence in parse.Sentences)
        {
            if (sentence.FirstToken != next || sentence.TokenEnd <= next)
            {
                return false;
            }

            next = sentence.TokenEnd;
        }

        return next == parse.Tokens.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_token_splits_a_surrogate_pair() => Prop.ForAll(Texts, text =>
        Accounts.Of(text).Parse().Tokens.All(token => !Splits(text, token.Start) && !Splits(text, token.End))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_block_is_parsed_as_if_it_stood_alone() => Prop.ForAll(Texts, text =>
    {
        var alone = Accounts.Of(text).Parse();
        var second = Accounts.Of("Mr", text).Parse();
        return second.Tokens.Skip(1).Select(token => token with { Start = token.Start - 3, End = token.End - 3 }).SequenceEqual(alone.Tokens)
            && second.Sentences.Length == alone.Sentences.Length + 1;
    }).QuickCheckThrowOnFailure();

    private static bool IsSpace(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (!Characters.IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
