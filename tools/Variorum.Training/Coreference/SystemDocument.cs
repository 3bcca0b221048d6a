using System.Collections.Immutable;
using Variorum.Language;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Training.Coreference;

/// <summary>What the resolver is given for a document of a treebank.</summary>
internal static class SystemDocument
{
    /// <summary>The mentions and what is known of them, before any sieve.</summary>
    /// <param name="gold">The document.</param>
    /// <param name="ownMentions">Whether mentions are found; else those of the treebank are taken.</param>
    public static Discourse Discourse(GoldDocument gold, bool ownMentions)
    {
        var finder = new MentionFinder(gold.Text, NamesOf(gold.Text));
        var mentions = ownMentions ? finder.Find() : finder.FindAt(gold.Mentions.Select(mention => mention.Words));
        return new Discourse(gold.Text, mentions, [.. gold.Utterances, .. Quotations.In(gold.Text)]);
    }

    private static ImmutableArray<Mention> NamesOf(ParsedText text)
    {
        var account = new AccountText
        {
            Id = "a",
            Document = "d",
            Text = text.Text,
            Map = SourceMap.Identity(text.Text.Length),
            Blocks = [.. Paragraphs(text.Text)],
            Language = Languages.English,
            Analysed = true,
        };
        // The treebank has no names, so they are the model's, found in the treebank's words.
        var analysis = new Analysis(account).With(LanguageModel.English.Parse(text));
        return ((Model.Names)new NamesStage().Run(analysis.With(new ParseStage().Run(analysis)))).Mentions;
    }

    private static IEnumerable<Block> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal) is >= 0 and var blank ? blank : text.Length;
            yield return new Block(BlockKind.Paragraph, start, end);
            start = end + 2;
        }
    }
}
