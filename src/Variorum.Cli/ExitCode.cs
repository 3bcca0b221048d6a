namespace Variorum.Cli;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Failed: nothing was changed, or what was acknowledged before is kept.</summary>
    public const int Failure = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Done, but some inputs were not read.</summary>
    public const int SomeNotRead = 3;

    /// <summary>A check failed.</summary>
    public const int CheckFailed = 4;

    /// <summary>Interrupted (Ctrl-C).</summary>
    public const int Interrupted = 130;
}
