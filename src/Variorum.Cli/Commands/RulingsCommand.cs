using System.Buffers;
using System.CommandLine;
using System.Text;
using Variorum.Cli.Terminal;
using Variorum.Cli.Views;
using Variorum.Engine.Rulings;
using Variorum.Model;
using Variorum.Model.Json;
using Variorum.Publishing;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum rulings R</c>: what people corrected, and what became of it.</summary>
internal static class RulingsCommand
{
    public static Command Create()
    {
        var record = RecordOptions.Record();
        var json = RecordOptions.Json();
        var command = new Command("rulings", "Prints the corrections people made to a record, with who, when, why, and what became of each.") { record, json };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(record);
            using var published = PublishedRecord.Open(path);
            var outcomes = published.All<RulingOutcome>().ToList();
            var taken = outcomes.Select(outcome => outcome.Id).ToHashSet(StringComparer.Ordinal);
            var file = RulingFile.Load(path);
            var waiting = file.Waiting(taken).ToDictionary(ruling => ruling.Id, published.Mask, StringComparer.Ordinal);
            if (parsed.GetValue(json))
            {
                outcomes.ForEach(outcome => Print(RecordJson.ToBytes(outcome)));
                foreach (var (id, ruling) in waiting)
                {
                    Print(Waiting(id, ruling));
                }
            }
            else
            {
                RulingsView.Write(Page.OnOutput(), outcomes, waiting, path);
            }

            if (file.Undone(taken).Any())
            {
                Talk.Say($"Some of these are in {file.Path} no more. To undo them: variorum build --record {path}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A line without an outcome: no build has applied the ruling yet.</summary>
    private static byte[] Waiting(string id, Ruling ruling)
    {
        var line = new ArrayBufferWriter<byte>();
        using var writer = RecordJson.CreateWriter(line);
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WritePropertyName("ruling");
        RecordJson.Write(writer, ruling);
        writer.WriteEndObject();
        writer.Flush();
        return line.WrittenSpan.ToArray();
    }

    private static void Print(byte[] line) => Console.Out.WriteLine(TerminalText.SafeJson(Encoding.UTF8.GetString(line)));
}
