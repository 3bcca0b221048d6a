using FsCheck;
using FsCheck.Fluent;

namespace Variorum.Language.Tests;

public sealed class NameProperties
{
    private static readonly string[] Pieces =
    [
        "Maria", "Quell", "al-Quell", "US", "US-led", "anti-Danish", "then-", "President", "Prime Minister", "Lt. Gen.", "of", "the", "The", "and", "Ministry", "Council", "(QBW)", "Friday",
        "said", "who", ",", ".", "“", "”", "’s", "-", "--", " ", "\u00a0", "\n", "45", "$", "Al", "J.", "New York", "\ud800", "👍", "a", "in", "former", "president",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    [Fact]
    public void Mentions_are_in_order_inside_the_text_and_do_not_overlap() => Prop.ForAll(Texts, text =>
    {
        var at = 0;
        foreach (var mention in Accounts.Of(text).Names())
        {
            if (mention.Span.Start < at || mention.Span.IsEmpty || mention.Span.End > text.Length || mention.Rule.Length == 0)
            {
                return false;
            }

            at = mention.Span.End;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_title_stands_before_its_name() => Prop.ForAll(Texts, text =>
        Accounts.Of(text).Names().All(mention => mention.Title is not { } title || (title.End <= mention.Span.Start && !title.IsEmpty))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_account_has_the_same_names() => Prop.ForAll(Texts, text =>
        Accounts.Of(text).Names().SequenceEqual(Accounts.Of(text).Names())).QuickCheckThrowOnFailure();
}
