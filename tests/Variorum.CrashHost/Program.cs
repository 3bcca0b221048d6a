using Variorum.CrashHost;
using Variorum.Engine.Building;
using Variorum.Engine.Planning;

// Builds a record and kills itself, as kill -9 would, when the build has passed a number of progress marks. For the tests of promise 7.
//   Variorum.CrashHost MARKS RECORD PATH…      MARKS 0 = run to the end and print how many marks there were
var fatal = int.Parse(args[0]);
var marks = new KillingProgress(fatal);
await new RecordBuilder(Plan.Standard).BuildAsync(new BuildRequest { Record = args[1], Paths = [.. args[2..]], Threads = 2 }, marks, CancellationToken.None);
Console.WriteLine(marks.Passed);
