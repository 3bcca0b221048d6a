using System.Collections.Immutable;
using Variorum.Engine.Building;
using Variorum.Engine.Planning;

namespace Variorum.Web.Tests;

/// <summary>A small record of invented news with hostile words in it, built once for all tests.</summary>
internal sealed class InventedRecord : IDisposable
{
    private const string Articles =
        """
        {"id":"a1","outlet":"Marsh Gazette","date":"2031-05-02","title":"Lower ferry closed after collision","text":"The ferry at Upper Marsh was closed on Thursday, the harbour office said. Twelve people were killed when the ferry struck a loaded coal barge below the lighthouse of Delta City on Thursday, harbour master Ilva Tarn said on Friday.\n\n“We will open the crossing again by Monday — not a day later,” she said. “Nobody was warned.”"}
        {"id":"a2","outlet":"The Delta Post","date":"2031-05-03","title":"Nineteen dead on the ferry, hospital says","text":"Nineteen people were killed when the ferry struck a loaded coal barge below the lighthouse of Delta City on Thursday, the hospital in Delta City said on Friday.\n\nThe harbour office denied that the ferry had been overloaded. \"The ﬁrst boat was half empty,\" Ilva Tarn told the Marsh Gazette."}
        {"id":"a3","outlet":"Radio <script>alert(1)</script>","date":"2031-05-03","title":"</script><svg onload=alert(2)>","text":"\"<script>alert('x')</script> is what I said,\" said spokesman Orn Vedder. See javascript:alert(3) and <svg onload=\"alert(4)\"><a href='javascript:alert(5)'>x</a></svg> for the ferry at Upper Marsh. AND NEAR(\"ferry\" *) -- drop table accounts; 😀 done."}
        {"id":"a4","outlet":"Marsh Gazette","date":"2031-05-05","title":"Ferry opens again","text":"The ferry at Upper Marsh opened again on Monday, the harbour office said. Some 20 people were hurt in the collision last week, harbour master Ilva Tarn said."}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("variorum-web-").FullName;

    private InventedRecord() => Path = System.IO.Path.Combine(_folder, "ferry.vrec");

    public string Path { get; }

    public static async Task<InventedRecord> BuildAsync()
    {
        var record = new InventedRecord();
        var articles = System.IO.Path.Combine(record._folder, "ferry.jsonl");
        await File.WriteAllTextAsync(articles, Articles);
        await new RecordBuilder(Plan.Standard).BuildAsync(new BuildRequest { Paths = ImmutableArray.Create(articles), Record = record.Path, Threads = 1 }, null, CancellationToken.None);
        return record;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
