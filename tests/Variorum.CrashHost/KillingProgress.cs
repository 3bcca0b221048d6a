using System.Diagnostics;
using Variorum.Engine.Building;

namespace Variorum.CrashHost;

/// <summary>Counts progress marks and kills its own process at a given one.</summary>
internal sealed class KillingProgress(int fatal) : IProgress<BuildProgress>
{
    private int _passed;

    public int Passed => _passed;

    public void Report(BuildProgress value)
    {
        if (Interlocked.Increment(ref _passed) == fatal)
        {
            using var self = Process.GetCurrentProcess();
            self.Kill();
        }
    }
}
