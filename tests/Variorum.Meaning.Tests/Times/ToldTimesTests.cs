using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Variorum.Meaning.Times;
using Variorum.Model;

namespace Variorum.Meaning.Tests.Times;

/// <summary>The texts of <c>told-times.md</c>: no public set scores narrative frames, boxes of dates, mixed orders of numbers and lists that share a month.</summary>
public sealed class ToldTimesTests
{
    private static readonly ImmutableArray<MarkedText> Texts = [.. Read()];

    public static TheoryData<string> Names => [.. Texts.Select(text => text.Name)];

    [Fact]
    public void No_text_is_lost_in_reading_the_file() => Assert.Equal(70, Texts.Length);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_text_is_read_as_it_is_marked(string name)
    {
        var marked = Texts.Single(text => text.Name == name);
        var times = Told.Times(marked.Text);
        var days = TimeResolution.ResolveAll(times, marked.Written, marked.Written);
        var read = times.Select((timex, i) =>
            $"{timex.Span.Start} {timex.Span.In(marked.Text)} | {timex.Type.ToString().ToUpperInvariant()} {TimexValue.Of(timex, days[i].From, days[i].To)}"
            + (marked.Days.ContainsKey(timex.Span.Start) ? $" | {Day(days[i].From)}..{Day(days[i].To)}" : ""));

        Assert.Equal(string.Join('\n', marked.Expected), string.Join('\n', read));
    }

    private static string Day(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "?";

    private static IEnumerable<MarkedText> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("told-times.md")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        foreach (var section in reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n## ").Skip(1))
        {
            var line = section.IndexOf('\n', StringComparison.Ordinal);
            var heading = section[..line];
            var open = heading.LastIndexOf('(');
            var written = LocalDatePattern.Iso.Parse(heading[(open + 1)..^1]);
            yield return MarkedText.Parse(heading[..open].Trim(), written.Success ? written.Value : null, section[line..].Trim());
        }
    }

    /// <summary>A text with its marks taken away, and what they say.</summary>
    private sealed record MarkedText(string Name, LocalDate? Written, string Text, ImmutableArray<string> Expected, ImmutableDictionary<int, string> Days)
    {
        public static MarkedText Parse(string name, LocalDate? written, string marked)
        {
            var text = new StringBuilder();
            var expected = ImmutableArray.CreateBuilder<string>();
            var days = ImmutableDictionary.CreateBuilder<int, string>();
            for (var at = 0; at < marked.Length;)
            {
                var open = marked.IndexOf("[[", at, StringComparison.Ordinal);
                if (open < 0)
                {
                    text.Append(marked.AsSpan(at));
                    break;
                }

                var close = marked.IndexOf("]]", open, StringComparison.Ordinal);
                var parts = marked[(open + 2)..close].Split('|');
                text.Append(marked.AsSpan(at, open - at));
                expected.Add($"{text.Length} {parts[0]} | {parts[1]}" + (parts.Length > 2 ? $" | {parts[2]}" : ""));
                if (parts.Length > 2)
                {
                    days.Add(text.Length, parts[2]);
                }

                text.Append(parts[0]);
                at = close + 2;
            }

            return new MarkedText(name, written, text.ToString(), expected.ToImmutable(), days.ToImmutable());
        }
    }
}
