using System.IO.Compression;
using System.Text;

namespace Variorum.Reading.Tests.Intake;

public sealed class InputsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("variorum-reading-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Files_of_a_folder_come_in_ordinal_order_and_hidden_ones_are_skipped()
    {
        foreach (var name in new[] { "b.txt", "a/z.txt", "a.txt", ".hidden", "a-b.txt" })
        {
            Write(name, "text"u8);
        }

        Assert.Equal(["a-b.txt", "a.txt", "a/z.txt", "b.txt"], (await Documents(_folder)).Select(d => Path.GetRelativePath(_folder, d.Name)));
    }

    [Fact]
    public async Task The_order_of_the_arguments_does_not_matter_and_a_path_given_twice_is_read_once()
    {
        var (a, b) = (Write("a.txt", "a"u8), Write("b.txt", "b"u8));

        Assert.Equal([a, b], (await Documents(b, a, b)).Select(d => d.Name));
    }

    [Theory]
    [InlineData("a.txt", "Text", "text")]
    [InlineData("a.md", "Text", "text")]
    [InlineData("a", "Text", "text")]
    [InlineData("a", "<!DOCTYPE html><p>Text", "html")]
    [InlineData("a.htm", "<p>Text", "html")]
    [InlineData("a.jsonl", "{\"text\":\"x\"}", "jsonl")]
    [InlineData("a.json", "{\"text\":\"x\"}", "jsonl")]
    [InlineData("a", "{\"text\":\"x\"}", "jsonl")]
    public async Task Name_and_first_bytes_tell_the_reader(string name, string content, string reader) =>
        Assert.Equal(reader, Assert.Single(await Documents(Write(name, Encoding.UTF8.GetBytes(content)))).Reader);

    [Theory]
    [InlineData("a.txt", "", "is empty")]
    [InlineData("a.jsonl", "\n \n", "is empty")]
    [InlineData("a.pdf", "%PDF-1.7", "is a PDF")]
    [InlineData("a.txt", "PK\u0003\u0004", "is a ZIP")]
    [InlineData("a.xml", "<rss/>", "no reader knows .xml")]
    [InlineData("a.json", "[{}]", "is a JSON array")]
    [InlineData("a.json", "{\n\"text\": 1\n}", "is JSON over several lines")]
    public async Task What_cannot_be_read_is_named_with_a_reason(string name, string content, string reason)
    {
        var path = Write(name, Encoding.UTF8.GetBytes(content));

        var refused = Assert.IsType<RefusedInput>(Assert.Single(await All(path))).Why;
        Assert.Equal(path, refused.Name);
        Assert.StartsWith(reason, refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_and_a_broken_link_are_named_and_the_rest_is_read()
    {
        Write("b.txt", "text"u8);
        File.CreateSymbolicLink(Path.Combine(_folder, "a.txt"), Path.Combine(_folder, "nowhere"));

        var inputs = await All(_folder, "/nowhere/at/all.txt");
        Assert.Equal(2, inputs.OfType<RefusedInput>().Count(r => r.Why.Reason.StartsWith("does not exist", StringComparison.Ordinal)));
        Assert.Single(inputs.OfType<InputDocument>());
    }

    [Fact]
    public async Task A_link_that_leads_back_is_named_once_and_a_link_to_a_neighbour_adds_nothing()
    {
        Write("a/one.txt", "text"u8);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "loop"), _folder);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "b"), Path.Combine(_folder, "a"));

        var inputs = await All(_folder);
        Assert.Equal($"{_folder}/a/loop", Assert.Single(inputs.OfType<RefusedInput>()).Why.Name);
        Assert.Single(inputs.OfType<InputDocument>());
    }

    [Fact]
    public async Task A_json_line_knows_its_file_its_hash_and_its_number()
    {
        var path = Write("a.jsonl", "{\"text\":\"one\"}\r\n\n{\"text\":\"two\"}"u8);

        var documents = await Documents(path);
        Assert.Equal([$"{path}:1", $"{path}:3"], documents.Select(d => d.Name));
        Assert.Equal("{\"text\":\"one\"}", Encoding.UTF8.GetString(documents[0].Bytes.Span));
        Assert.Equal(new Model.Container(path, Model.Ids.Sha256(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)), 3), documents[1].Container);
    }

    [Fact]
    public async Task A_compressed_file_is_read_as_what_it_holds_and_hashed_as_it_lies()
    {
        var path = Write("a.txt.gz", Compressed("The text."u8));

        var document = Assert.Single(await Documents(path));
        Assert.Equal(("text", "The text."), (document.Reader, Encoding.UTF8.GetString(document.Bytes.Span)));
        Assert.Equal(Model.Ids.Sha256(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)), document.Container?.Sha256);
    }

    [Fact]
    public async Task A_damaged_compressed_file_is_named_and_what_stands_before_the_damage_is_read()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 50_000).Select(i => $"{{\"text\":\"line {i * 7919 % 50021}\"}}\n")));
        var path = Write("a.jsonl.gz", Compressed(lines).AsSpan()[..^200]);

        var inputs = await All(path);
        Assert.StartsWith("the compressed data is damaged", Assert.Single(inputs.OfType<RefusedInput>()).Why.Reason, StringComparison.Ordinal);
        Assert.True(inputs.Count > 10_000);
    }

    [Fact]
    public async Task A_file_that_expands_beyond_the_limit_is_refused()
    {
        var path = Write("a.jsonl.gz", Compressed(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"text\":\"x\"}\n", 20_000)))));

        var inputs = await All(ReadingLimits.Default with { MaxExpandedBytes = 100_000 }, path);
        Assert.StartsWith("expands to more than", Assert.Single(inputs.OfType<RefusedInput>()).Why.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_beyond_the_limit_is_refused_and_the_line_after_it_is_read()
    {
        var small = ReadingLimits.Default with { MaxDocumentBytes = 100 };
        var text = Write("a.txt", new byte[101]);
        var lines = Write("b.jsonl", Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('x', 300_000)}\"}}\n{{\"text\":\"two\"}}\n{new string(' ', 101)}\n"));

        var inputs = await All(small, text, lines);
        Assert.Equal([text, $"{lines}:1", $"{lines}:3"], inputs.OfType<RefusedInput>().Select(r => r.Why.Name));
        Assert.Equal($"{lines}:2", Assert.Single(inputs.OfType<InputDocument>()).Name);
    }

    [Fact]
    public async Task Standard_input_is_told_by_its_first_bytes()
    {
        using var stream = new MemoryStream("{\"text\":\"one\"}\n"u8.ToArray());
        var inputs = new List<Input>();
        await foreach (var input in Inputs.EnumerateAsync(["-"], stream, ReadingLimits.Default, TestContext.Current.CancellationToken))
        {
            inputs.Add(input);
        }

        Assert.Equal("-:1", Assert.IsType<InputDocument>(Assert.Single(inputs)).Name);
    }

    [Fact]
    public async Task Annotation_keeps_the_order_of_the_paths_and_the_text_as_it_is()
    {
        var (a, b) = (Write("a.txt", "Text \r\n\r\n"u8), Write("b.jsonl", "{\"id\":\"x\",\"text\":\" t\\n\",\"date\":\"2031-01-05\"}\n{broken\n{\"html\":\"<p>h\"}"u8));
        var inputs = new List<Input>();
        await foreach (var input in AnnotationInputs.EnumerateAsync([b, a], null, AnnotationFormat.Auto, ReadingLimits.Default, TestContext.Current.CancellationToken))
        {
            inputs.Add(input);
        }

        Assert.Equal(["x", $"{b}:2", $"{b}:3", a], inputs.Select(i => i is AnnotationInput text ? text.Id : ((RefusedInput)i).Why.Name));
        Assert.Equal([" t\n", null, "Text \r\n\r\n"], inputs.OfType<AnnotationInput>().Select(i => i.Text));
        Assert.Equal("2031-01-05", ((AnnotationInput)inputs[0]).Date);
    }

    private static byte[] Compressed(ReadOnlySpan<byte> bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return memory.ToArray();
    }

    private string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = $"{_folder}/{name}";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static Task<List<Input>> All(params string[] paths) => All(ReadingLimits.Default, paths);

    private static async Task<List<Input>> All(ReadingLimits limits, params string[] paths)
    {
        var inputs = new List<Input>();
        await foreach (var input in Inputs.EnumerateAsync(paths, null, limits, TestContext.Current.CancellationToken))
        {
            inputs.Add(input);
        }

        return inputs;
    }

    private static async Task<List<InputDocument>> Documents(params string[] paths) => [.. (await All(paths)).Cast<InputDocument>()];
}
