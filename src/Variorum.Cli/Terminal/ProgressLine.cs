using System.Diagnostics;
using Variorum.Engine.Building;

namespace Variorum.Cli.Terminal;

/// <summary>One line on a terminal that says how far a build is; nothing where standard error is not a terminal.</summary>
internal sealed class ProgressLine : IProgress<BuildProgress>, IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private int _width;

    private ProgressLine()
    {
    }

    /// <summary>A progress line, or null when nobody would see it.</summary>
    public static ProgressLine? OnTerminal() => Console.IsErrorRedirected ? null : new ProgressLine();

    public void Report(BuildProgress value)
    {
        lock (_lock)
        {
            if (value.Phase == BuildPhase.Reading && _sinceLast.Elapsed < Often)
            {
                return;
            }

            _sinceLast.Restart();
            Show(value.Phase switch
            {
                BuildPhase.Reading or BuildPhase.Saved => $"reading: {value.Done:N0} inputs",
                BuildPhase.Refreshing => $"analysing afresh: {value.Done:N0} documents",
                BuildPhase.Collating => $"collating: {value.Detail}",
                _ => "writing the record",
            });
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            Console.Error.Write("\r" + new string(' ', _width) + "\r");
        }
    }

    private void Show(string text)
    {
        Console.Error.Write("\r" + text.PadRight(_width));
        _width = text.Length;
    }
}
