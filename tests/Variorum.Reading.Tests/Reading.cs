using System.Text;
using Variorum.Model;

namespace Variorum.Reading.Tests;

/// <summary>Short ways to read a text in tests.</summary>
internal static class Reading
{
    private static readonly DocumentReader Reader = new(ReadingLimits.Default);

    public static ReadOutcome Outcome(byte[] bytes, string reader = Readers.Text) => Reader.Read(new InputDocument("name", null, reader, bytes));

    public static ReadDocument Text(string text) => Assert.IsType<ReadDocument>(Outcome(Encoding.UTF8.GetBytes(text)));

    public static ReadDocument Json(string line) => Assert.IsType<ReadDocument>(Outcome(Encoding.UTF8.GetBytes(line), Readers.JsonLines));

    public static string Refusal(byte[] bytes, string reader = Readers.Text) => Assert.IsType<UnreadableDocument>(Outcome(bytes, reader)).Why.Reason;

    /// <summary>The blocks of an account as "Kind: words".</summary>
    public static string[] Blocks(this AccountText account) => [.. account.Blocks.Select(block => $"{block.Kind}: {block.Span.In(account.Text)}")];

    /// <summary>What was left out as "reason: words".</summary>
    public static string[] Removed(this ReadDocument document) => [.. document.Accounts[0].Removed.Select(removal => $"{removal.Reason}: {removal.Text}")];

    /// <summary>The declarations of a kind as "value (basis, rule)".</summary>
    public static string[] Declared(this AccountText account, DeclarationKind kind) =>
        [.. account.Declarations.Where(d => d.Kind == kind).Select(d => $"{d.Value} ({d.Basis}, {d.Evidence.Rule})")];
}
