using NodaTime;
using Variorum.CrashHost;
using Variorum.Engine.Building;
using Variorum.Engine.Planning;
using Variorum.Engine.Purging;

// Builds a record, or purges a document from one, and kills itself, as kill -9 would, when it has passed a number of progress marks. For the tests of promise 7.
//   Variorum.CrashHost MARKS RECORD PATH…             MARKS 0 = run to the end and print how many marks there were
//   Variorum.CrashHost MARKS RECORD --purge SHA256
var marks = new KillingProgress(int.Parse(args[0]));
if (args is [_, var purged, "--purge", var sha256])
{
    var request = new PurgeRequest { Record = purged, Sha256 = sha256, By = "Cora Vesk", On = new LocalDate(2031, 6, 1), Because = "a source asked", Threads = 2 };
    await new RecordPurger(Plan.Standard).PurgeAsync(request, marks, CancellationToken.None);
}
else
{
    await new RecordBuilder(Plan.Standard).BuildAsync(new BuildRequest { Record = args[1], Paths = [.. args[2..]], Threads = 2 }, marks, CancellationToken.None);
}

Console.WriteLine(marks.Passed);
