using System.Collections.Immutable;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Language.Tests;

/// <summary>Accounts made for a test.</summary>
internal static class Accounts
{
    /// <summary>An account of paragraphs, one for each text.</summary>
    public static AccountText Of(params string[] paragraphs)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new Block(BlockKind.Paragraph, at, at + paragraph.Length));
            at += paragraph.Length + 1;
        }

        return WithBlocks(string.Join('\n', paragraphs), [.. blocks]);
    }

    public static AccountText WithBlocks(string text, params ImmutableArray<Block> blocks) => new()
    {
        Id = "a",
        Document = "d",
        Text = text,
        Map = SourceMap.Identity(text.Length),
        Blocks = blocks,
        Language = Languages.English,
        Analysed = true,
    };

    public static Parse Parse(this AccountText account) => (Parse)new ParseStage().Run(new Analysis(account));

    /// <summary>The names that the rules alone find.</summary>
    public static ImmutableArray<Mention> Names(this AccountText account) =>
        NameFinder.Find(account.Text, account.Parse(), new ParsedText(account.Text, [], []));

    public static string[] Words(string text)
    {
        var account = Of(text);
        return [.. account.Parse().Tokens.Select(token => token.In(text).ToString())];
    }

    public static string[] Sentences(string text)
    {
        var parse = Of(text).Parse();
        return [.. parse.Sentences.Select(sentence => parse.SpanOf(sentence).In(text).ToString())];
    }
}
