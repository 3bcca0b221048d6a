using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;

namespace Variorum.Meaning.Tests.Clauses;

public sealed class ClauseProperties
{
    private static readonly string[] Relations =
        ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj", "xcomp", "ccomp", "advcl", "acl", "acl:relcl", "appos", "case", "mark", "aux", "aux:pass", "cop", "compound:prt", "det"];

    private static readonly string[] Lemmas = ["attack", "launch", "who", "to", "of", "by", "deny", "demand", "Norland", "not", "will", "if", "call", "withdrawal", "hold"];

    private static readonly UniversalTag[] Tags = [UniversalTag.Verb, UniversalTag.Noun, UniversalTag.Propn, UniversalTag.Adp, UniversalTag.Aux, UniversalTag.Pron, UniversalTag.Adj];

    [Fact]
    public void Any_tree_gives_predicates_in_order_whose_arguments_lie_in_its_sentence() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Trees().ToArbitrary(), text =>
        {
            var clauses = ClauseReader.Read(text);
            Assert.Equal(clauses.Predicates.OrderBy(p => p.Word), clauses.Predicates);
            foreach (var predicate in clauses.Predicates)
            {
                Assert.True(predicate.Governor < clauses.Predicates.Length);
                Assert.Equal(predicate, clauses.Predicates[clauses.At(predicate.Word)]);
                foreach (var argument in clauses.Of(predicate))
                {
                    Assert.True(argument.Words.Contains(argument.Head));
                    Assert.True(argument.Words.First >= 0 && argument.Words.End <= text.Words.Length);
                    Assert.Equal(argument.Role == ArgumentRole.Oblique, argument.Preposition >= 0);
                }
            }
        }));

    private static Gen<ParsedText> Trees() =>
        from size in Gen.Choose(1, 14)
        from words in Gen.Elements(Lemmas).ArrayOf(size)
        from tags in Gen.Elements(Tags).ArrayOf(size)
        from relations in Gen.Elements(Relations).ArrayOf(size)
        from heads in Gen.Choose(0, 1000).ArrayOf(size)
        from root in Gen.Choose(0, size - 1)
        select Tree(words, tags, relations, heads, root);

    // Each word hangs on one nearer to the root, so that it is a tree.
    private static ParsedText Tree(string[] lemmas, UniversalTag[] tags, string[] relations, int[] heads, int root)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var start = 0;
        for (var i = 0; i < lemmas.Length; i++)
        {
            var head = i == root ? root : i < root ? i + 1 + (heads[i] % (root - i)) : root + (heads[i] % (i - root));
            words.Add(new Word(start, start + lemmas[i].Length) { SpaceBefore = true, Lemma = lemmas[i], Tag = tags[i], Head = head, Relation = i == root ? "root" : relations[i] });
            start += lemmas[i].Length + 1;
        }

        return new ParsedText(string.Join(' ', lemmas), words.ToImmutable(), [new WordRange(0, lemmas.Length)]);
    }
}
