using BenchmarkDotNet.Attributes;
using Variorum.Engine.Building;
using Variorum.Engine.Planning;

namespace Variorum.Benchmarks;

/// <summary>A whole build, from files to the published record, on two threads.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class BuildBenchmarks
{
    private string _folder = "";
    private int _run;

    [Params(1_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _folder = Directory.CreateTempSubdirectory("variorum-benchmark-").FullName;
        for (var n = 0; n < Articles; n++)
        {
            File.WriteAllText(Path.Combine(_folder, $"{n:0000}.txt"), Corpus.Article(n));
        }
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public Task<BuildReport> Build() =>
        new RecordBuilder(Plan.Standard).BuildAsync(
            new BuildRequest { Paths = [_folder], Record = Path.Combine(Path.GetTempPath(), $"{Path.GetFileName(_folder)}-{_run++}.vrec"), Threads = 2 },
            null,
            CancellationToken.None);
}
