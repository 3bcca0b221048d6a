namespace Variorum.Cli.Terminal;

/// <summary>What the program says to the user beside its results: on standard error, safe to print.</summary>
internal static class Talk
{
    /// <summary>A line.</summary>
    public static void Say(string text) => Console.Error.WriteLine(TerminalText.Safe(text));

    /// <summary>An error: what happened, where, what to do.</summary>
    public static void Error(string text) => Say($"variorum: {text}");
}
