using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Language.Tests;

/// <summary>What holds of chains whatever the tree, for a parser may be wrong in any way.</summary>
public sealed class CoreferenceProperties
{
    private static readonly string[] Forms =
        ["Quell", "Maria", "QBW", "the", "a", "boat", "mayor", "he", "she", "it", "they", "who", "I", "said", "“", "”", "\"", ",", "(", ")", "and", "of", "in", "fact", "-", "May", "8", "is", "not", "his", "himself"];

    private static readonly string[] Relations =
        ["nsubj", "obj", "obl", "nmod", "nmod:poss", "nmod:desc", "compound", "flat", "det", "appos", "conj", "cc", "case", "punct", "acl:relcl", "acl", "cop", "ccomp", "advcl", "expl", "fixed", "dep"];

    private static readonly Gen<string> Word =
        from form in Gen.Elements(Forms)
        from tag in Gen.Elements(Enum.GetValues<UniversalTag>())
        from head in Gen.Choose(1, 9)
        from relation in Gen.Elements(Relations)
        select $"{form}/{tag}/{head}/{relation}";

    private static readonly Arbitrary<ParsedText> Texts = Gen.Choose(1, 9).SelectMany(length => Word.ListOf(length)).NonEmptyListOf()
        .Select(sentences => Trees.Of([.. sentences.Select(Sentence)])).ToArbitrary();

    [Fact]
    public void Every_mention_is_in_one_entity_and_every_link_leads_to_its_representative() => Prop.ForAll(Texts, text =>
    {
        var chains = Resolve(text);
        return chains.Entities.SelectMany(entity => entity.Mentions).Order().SequenceEqual(Enumerable.Range(0, chains.Mentions.Length))
            && chains.Entities.Index().All(entity => entity.Item.Mentions.All(mention => chains.Mentions[mention].Entity == entity.Index && End(chains, mention) == entity.Item.Representative));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Mentions_are_in_order_and_hold_their_heads() => Prop.ForAll(Texts, text =>
    {
        var mentions = Resolve(text).Mentions;
        return mentions.All(mention => mention.Words.Contains(mention.Head) && mention.Span == text.SpanOf(mention.Words))
            && mentions.Zip(mentions.Skip(1)).All(pair => pair.First.Words.First <= pair.Second.Words.First);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sieve_is_named_where_there_is_a_link_and_nowhere_else() => Prop.ForAll(Texts, text =>
        Resolve(text).Mentions.All(mention => mention.Antecedent >= 0 == (mention.Sieve != Sieve.None))).QuickCheckThrowOnFailure();

    private static CoreferenceChains Resolve(ParsedText text) => CoreferenceResolver.Resolve(text, ImmutableArray<Mention>.Empty, Quotations.In(text));

    private static int End(CoreferenceChains chains, int mention)
    {
        for (var steps = 0; chains.Mentions[mention].Antecedent is >= 0 and var next && steps < chains.Mentions.Length; steps++)
        {
            mention = next;
        }

        return mention;
    }

    // The first word is the root and every other hangs on a word before it or, at times, after it on the way to the root.
    private static string Sentence(IEnumerable<string> words) => string.Join(' ', words.Select((word, i) =>
    {
        var cells = word.Split('/');
        var head = i == 0 ? 0 : 1 + (int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture) % i);
        return $"{cells[0]}/{cells[1]}/{head}/{(i == 0 ? "root" : cells[3])}";
    }));
}
