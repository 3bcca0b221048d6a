using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Variorum.Engine.Annotating;
using Variorum.Engine.Planning;
using Variorum.Reading;

namespace Variorum.Cli.Commands;

/// <summary><c>variorum annotate … --layer L</c>: one layer of each text, as JSON Lines in the order of the inputs.</summary>
internal static class AnnotateCommand
{
    private const int ReadAhead = 64;

    private static readonly Dictionary<string, AnnotationLayer> Layers =
        Enum.GetValues<AnnotationLayer>().ToDictionary(layer => layer.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly Dictionary<string, AnnotationFormat> Formats = new(StringComparer.Ordinal)
    {
        ["auto"] = AnnotationFormat.Auto,
        ["text"] = AnnotationFormat.Text,
        ["html"] = AnnotationFormat.Html,
        ["jsonl"] = AnnotationFormat.JsonLines,
        ["conllu"] = AnnotationFormat.Conllu,
    };

    private static readonly Dictionary<string, TimesForm> Profiles = new(StringComparer.Ordinal) { ["intervals"] = TimesForm.Intervals, ["timex3"] = TimesForm.Timex3 };

    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "files or folders; standard input when left out or -", Arity = ArgumentArity.ZeroOrMore };
        var layer = new Option<string>("--layer") { Description = string.Join(", ", Layers.Keys), Required = true };
        layer.AcceptOnlyFromAmong([.. Layers.Keys]);
        var date = new Option<string>("--date") { Description = "when the texts were written (YYYY-MM-DD), for those that do not bring their own date" };
        date.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } given && !LocalDatePattern.Iso.Parse(given).Success)
            {
                result.AddError($"--date {given} is no day: write it as YYYY-MM-DD.");
            }
        });
        var format = new Option<string>("--input-format") { Description = string.Join(", ", Formats.Keys), DefaultValueFactory = _ => "auto" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var profile = new Option<string>("--profile") { Description = "times: intervals (the days each may mean) or timex3 (TIMEX3 extents and values)", DefaultValueFactory = _ => "intervals" };
        profile.AcceptOnlyFromAmong([.. Profiles.Keys]);
        var timeml = new Option<string>("--format") { Description = "times: jsonl, or timeml (one TimeML document after the other, in the profile timex3)", DefaultValueFactory = _ => "jsonl" };
        timeml.AcceptOnlyFromAmong("jsonl", "timeml");
        var explain = new Option<bool>("--explain") { Description = "layers of rules (statements): also the rule and the tree that it met, for each line" };
        var threads = RecordOptions.Threads();
        var command = new Command("annotate", "Prints one layer of each text as JSON Lines (the layer conllu as CoNLL-U). The text is taken verbatim: offsets (UTF-16 code units) count in exactly that text.")
        {
            paths, layer, date, format, profile, timeml, explain, threads,
        };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(paths) is { Length: > 0 } given ? given : [Inputs.StandardInput],
            new Annotator(Plan.Standard, Layers[parsed.GetRequiredValue(layer)], Day(parsed.GetValue(date)), Form(parsed.GetRequiredValue(profile), parsed.GetRequiredValue(timeml)), parsed.GetValue(explain)),
            Formats[parsed.GetRequiredValue(format)],
            parsed.GetValue(threads),
            cancel));
        return command;
    }

    private static TimesForm Form(string profile, string format) => format == "timeml" ? TimesForm.TimeMl : Profiles[profile];

    private static LocalDate? Day(string? given) => given is null ? null : LocalDatePattern.Iso.Parse(given).Value;

    private static async Task<int> RunAsync(string[] paths, Annotator annotator, AnnotationFormat format, int threads, CancellationToken cancel)
    {
        await using var input = paths.Contains(Inputs.StandardInput, StringComparer.Ordinal) ? Console.OpenStandardInput() : null;
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        var refused = false;
        var waiting = new Queue<Task<(byte[] Line, bool Refused)>>();
        using var slots = new SemaphoreSlim(threads);

        async Task WriteAsync()
        {
            var (line, isRefused) = await waiting.Dequeue();
            refused |= isRefused;
            await output.WriteAsync(line, cancel);
            output.WriteByte((byte)'\n');
        }

        await foreach (var one in AnnotationInputs.EnumerateAsync(paths, input, format, ReadingLimits.Default, cancel))
        {
            await slots.WaitAsync(cancel);
            waiting.Enqueue(Task.Run(
                () =>
                {
                    try
                    {
                        return annotator.Annotate(one);
                    }
                    finally
                    {
                        slots.Release();
                    }
                },
                cancel));

            // Lines come out in the order of the inputs; a few may be ready ahead of their turn.
            while (waiting.Count > ReadAhead || (waiting.Count > 0 && waiting.Peek().IsCompleted))
            {
                await WriteAsync();
            }
        }

        while (waiting.Count > 0)
        {
            await WriteAsync();
        }

        await output.FlushAsync(cancel);
        return refused ? ExitCode.SomeNotRead : ExitCode.Done;
    }
}
