using System.Diagnostics;
using Variorum.Engine.Building;
using Variorum.Engine.Planning;

// Builds a record and kills itself, as kill -9 would, when the build has passed a number of progress marks. For the tests of promise 7.
//   Variorum.CrashHost MARKS RECORD PATH…      MARKS 0 = run to the end and print how many marks there were
var fatal = int.Parse(args[0]);
var marks = new KillingProgress(fatal);
await new RecordBuilder(Plan.Standard).BuildAsync(new BuildRequest { Record = args[1], Paths = [.. args[2..]], Threads = 2 }, marks, CancellationToken.None);
Console.WriteLine(marks.Passed);

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
