using Variorum.Language.Syntax;
using Variorum.Meaning.Contexts;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Contexts;

/// <summary>What accounts of invented news are about.</summary>
public sealed class ContextsStageTests
{
    [Fact]
    public void Two_sentences_make_a_context_where_the_first_speaks_of_it()
    {
        var contexts = Of("Voters in Norland go to the polls on Sunday. Every ballot counts, Mara Velin said. It may rain.");
        Assert.Equal(["election"], contexts.Select(context => context.Name));
        Assert.Equal(["Voters", "ballot"], contexts[0].Words);
    }

    /// <summary>A background sentence does not make the account one on its subject.</summary>
    [Fact]
    public void One_sentence_of_many_makes_none() =>
        Assert.Empty(Of("The ferry of Velm sails again. Guests danced. The captain sang. A soldier watched from the pier."));

    /// <summary>The tokenizer parts a word at its hyphen; the table does not.</summary>
    [Fact]
    public void A_term_of_several_words_is_found_with_and_without_a_hyphen() =>
        Assert.Contains(Of("A cyber-attack hit Velm. The cyber attack cut the lights."), context => context.Name == "cyber" && context.Words is ["cyber", _] or ["cyber-attack", _]);

    [Fact]
    public void All_contexts_of_PLOVER_are_there()
    {
        var names = ContextTerms.Names;
        Assert.Equal(37, names.Length);
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
    }

    private static (string Name, string[] Words)[] Of(string text)
    {
        var account = new AccountText
        {
            Id = "a", Document = "d", Text = text, Map = SourceMap.Identity(text.Length), Language = Languages.English, Analysed = true, Blocks = [new Block(BlockKind.Paragraph, 0, text.Length)],
        };
        var analysis = new Analysis(account).With(new SyntaxStage().Run(new Analysis(account)));
        var found = ((Model.Contexts)new ContextsStage().Run(analysis)).Found;
        return [.. found.Select(context => (context.Name, context.Words.Select(words => words.In(text).ToString()).ToArray()))];
    }
}
