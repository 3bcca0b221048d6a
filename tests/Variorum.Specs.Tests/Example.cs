using Xunit.Sdk;

namespace Variorum.Specs.Tests;

/// <summary>One example of a spec: a text, and the lines the record is expected to give for it.</summary>
public sealed class Example : IXunitSerializable
{
    public string Spec { get; private set; } = "";

    public string Heading { get; private set; } = "";

    public string Layer { get; private set; } = "";

    public string? Date { get; private set; }

    public string Text { get; private set; } = "";

    public string Expected { get; private set; } = "";

    /// <summary>
    /// The examples of a Markdown file: fenced blocks whose fence names a layer and, if it matters, the date of the text; inside, the text, a line
    /// <c>---</c>, and the expected lines.
    /// </summary>
    public static IEnumerable<Example> In(string file)
    {
        var heading = "";
        Example? open = null;
        var text = new List<string>();
        var expected = new List<string>();
        var seenRule = false;
        foreach (var line in File.ReadLines(file))
        {
            if (open is null)
            {
                if (line.StartsWith('#'))
                {
                    heading = line.TrimStart('#', ' ');
                }
                else if (line.StartsWith("```", StringComparison.Ordinal) && line.Length > 3)
                {
                    var words = line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                    open = new Example { Spec = Path.GetFileNameWithoutExtension(file), Heading = heading, Layer = words[0], Date = words.Length > 1 ? words[1] : null };
                    seenRule = false;
                }
            }
            else if (line == "```")
            {
                open.Text = string.Join('\n', text);
                open.Expected = string.Join('\n', expected);
                yield return open;
                open = null;
                text.Clear();
                expected.Clear();
            }
            else if (line == "---" && !seenRule)
            {
                seenRule = true;
            }
            else
            {
                (seenRule ? expected : text).Add(line);
            }
        }
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        Spec = info.GetValue<string>(nameof(Spec))!;
        Heading = info.GetValue<string>(nameof(Heading))!;
        Layer = info.GetValue<string>(nameof(Layer))!;
        Date = info.GetValue<string>(nameof(Date));
        Text = info.GetValue<string>(nameof(Text))!;
        Expected = info.GetValue<string>(nameof(Expected))!;
    }

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Spec), Spec);
        info.AddValue(nameof(Heading), Heading);
        info.AddValue(nameof(Layer), Layer);
        info.AddValue(nameof(Date), Date);
        info.AddValue(nameof(Text), Text);
        info.AddValue(nameof(Expected), Expected);
    }

    public override string ToString() => $"{Spec}: {Heading}: {(Text.Length > 60 ? Text[..60] : Text)}";
}
