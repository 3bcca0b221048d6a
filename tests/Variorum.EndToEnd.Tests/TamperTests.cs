using System.Text;
using System.Text.RegularExpressions;

namespace Variorum.EndToEnd.Tests;

/// <summary>Promise 1: what was changed behind the record's back is found and named.</summary>
public sealed class TamperTests
{
    private const int CheckFailed = 4;

    [Fact]
    public void A_changed_byte_of_a_stored_document_is_found_and_named()
    {
        using var scratch = new Scratch();
        var record = Build(scratch);
        var id = new Exports(scratch["out"])["documents"][0].GetProperty("id").GetString()!;

        Sql(record, $"UPDATE content SET body = changed(body) WHERE input = (SELECT number FROM input WHERE id = '{id}')");

        var outcome = Tool.Variorum("verify", record).Expect(CheckFailed);
        Assert.Contains(id, outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statements")]
    [InlineData("figures")]
    [InlineData("actors")]
    public void A_shifted_offset_in_a_stored_line_is_found_and_named(string table)
    {
        using var scratch = new Scratch();
        var record = Build(scratch);
        var line = new Exports(scratch["out"])[table][0];
        Sql(record, $"UPDATE {table} SET body = shifted(body) WHERE id = '{line.GetProperty("id").GetString()}'");

        var outcome = Tool.Variorum("verify", record).Expect(CheckFailed);
        Assert.Contains(line.GetProperty("id").GetString()!, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_input_is_found_and_named()
    {
        using var scratch = new Scratch();
        var record = Build(scratch);
        File.AppendAllText(Path.Combine(scratch["news"], "003.txt"), " ");
        var outcome = Tool.Variorum("verify", record, "--inputs", scratch["news"]).Expect(CheckFailed);
        Assert.Contains("003.txt", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outside_checker_finds_a_shifted_offset_too()
    {
        Shared.Require();
        using var scratch = new Scratch();
        Build(scratch);
        Tool.Python(Shared.Checker, scratch["out"], scratch["news"]).Expect(0);
        var file = Path.Combine(scratch["out"], "figures.jsonl");
        File.WriteAllText(file, Shifted(File.ReadAllText(file)));
        Tool.Python(Shared.Checker, scratch["out"], scratch["news"]).Expect(1);
    }

    private static string Build(Scratch scratch)
    {
        InventedNews.Write(scratch.MakeFolder("news"), 10);
        Tool.Variorum("build", scratch["news"], "--record", scratch["r.vrec"]).Expect(0);
        Tool.Variorum("export", scratch["r.vrec"], "--to", scratch["out"], "--with-text").Expect(0);
        Tool.Variorum("verify", scratch["r.vrec"]).Expect(0);
        return scratch["r.vrec"];
    }

    /// <summary>The first evidence's start, one further.</summary>
    private static string Shifted(string json) => new Regex("\"start\":(\\d+)").Replace(json, m => $"\"start\":{int.Parse(m.Groups[1].Value) + 1}", 1);

    private static void Sql(string record, string statement)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={record};Pooling=False");
        connection.Open();
        connection.CreateFunction("shifted", (byte[] body) => Encoding.UTF8.GetBytes(Shifted(Encoding.UTF8.GetString(body))));
        connection.CreateFunction("changed", (byte[] bytes) =>
        {
            bytes[bytes.Length / 2] ^= 1;
            return bytes;
        });
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
