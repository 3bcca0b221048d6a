using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Variorum.Engine.Rulings;

/// <summary>
/// Rulings in YAML: a list of mappings of words. Read event by event, so that nothing of YAML but lists, mappings and scalars is ever built: an alias, anchor, tag or deeper nesting is refused.
/// </summary>
internal static class YamlRulings
{
    /// <summary>The rulings of a file, in its order.</summary>
    /// <exception cref="InvalidDataException">The text is no list of rulings.</exception>
    public static ImmutableArray<WrittenRuling> Read(string path, string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return [];
            }

            parser.Consume<DocumentStart>();
            var rulings = ReadList(path, parser);
            parser.Consume<DocumentEnd>();
            return parser.Accept<StreamEnd>(out _) ? rulings : throw WrittenKeys.Failure(path, Line(parser.Current!), "a second YAML document begins here. Keep all rulings in one list.");
        }
        catch (YamlException failure)
        {
            throw WrittenKeys.Failure(path, (int)failure.Start.Line, $"this is not YAML ({failure.Message}).");
        }
    }

    /// <summary>The text with a ruling more at its end; what stands there stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ruling">The ruling.</param>
    public static string Append(string text, Ruling ruling)
    {
        // As deep as the entries that are there.
        var first = text.Split('\n').FirstOrDefault(line => line.TrimStart(' ').StartsWith("- ", StringComparison.Ordinal)) ?? "";
        var indent = new string(' ', first.Length - first.TrimStart(' ').Length);
        var written = new StringBuilder(text);
        if (text.Length > 0 && text[^1] != '\n')
        {
            written.Append('\n');
        }

        var lead = "- ";
        void Key(string key, string? value, string deeper = "")
        {
            if (value is not null)
            {
                written.Append(indent).Append(lead).Append(deeper).Append(key).Append(": ").Append(value).Append('\n');
                lead = "  ";
            }
        }

        Key("rule", ruling.Rule.ToString().ToLowerInvariant());
        Key("document", ruling.Document);
        Key("quote", Quoted(ruling.Quote));
        Key("prefix", Quoted(ruling.Prefix));
        Key("suffix", Quoted(ruling.Suffix));
        Key("kind", ruling.Kind?.ToString().ToLowerInvariant());
        Key("value", Quoted(ruling.Value));
        if (ruling.With is { } with)
        {
            written.Append(indent).Append("  with:\n");
            Key("document", with.Document, "  ");
            Key("quote", Quoted(with.Quote), "  ");
            Key("prefix", Quoted(with.Prefix), "  ");
            Key("suffix", Quoted(with.Suffix), "  ");
        }

        Key("by", Quoted(ruling.By));
        Key("on", $"{ruling.On:uuuu-MM-dd}");
        Key("because", Quoted(ruling.Because));
        return written.ToString();
    }

    private static ImmutableArray<WrittenRuling> ReadList(string path, Parser parser)
    {
        // A document of remarks alone holds one empty scalar.
        if (parser.Accept<Scalar>(out var nothing) && nothing.Value.Length == 0)
        {
            parser.MoveNext();
            return [];
        }

        if (!parser.Accept<SequenceStart>(out _))
        {
            throw WrittenKeys.Failure(path, Line(parser.Current!), "a rulings file is a list: begin each ruling with “- ”.");
        }

        Plain(path, parser.Consume<SequenceStart>());
        var rulings = ImmutableArray.CreateBuilder<WrittenRuling>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (!parser.Accept<MappingStart>(out var start))
            {
                throw WrittenKeys.Failure(path, Line(parser.Current!), "a ruling is a mapping: “rule: …”, “document: …” and so on.");
            }

            var (keys, last) = ReadKeys(path, parser, isAnchor: false);
            rulings.Add(new WrittenRuling(keys.ToRuling(), Line(start), last));
        }

        return rulings.ToImmutable();
    }

    private static (WrittenKeys Keys, int LastLine) ReadKeys(string path, Parser parser, bool isAnchor)
    {
        var start = parser.Consume<MappingStart>();
        Plain(path, start);
        var keys = new WrittenKeys(path, Line(start), isAnchor);
        var last = Line(start);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.TryConsume<Scalar>(out var name) ? name : throw WrittenKeys.Failure(path, Line(parser.Current!), "a key is a word.");
            Plain(path, name);
            keys.Check(name.Value, Line(key));
            if (parser.TryConsume<Scalar>(out var value))
            {
                Plain(path, value);
                keys.Add(name.Value, value.Value, Line(value));
                last = LastLine(value);
            }
            else if (parser.Accept<MappingStart>(out var below) && !isAnchor)
            {
                var (with, lastBelow) = ReadKeys(path, parser, isAnchor: true);
                keys.Add(name.Value, with, Line(below));
                last = lastBelow;
            }
            else
            {
                throw WrittenKeys.Failure(path, Line(parser.Current!), $"“{name.Value}” holds words; lists, deeper keys and references (*) have no place in a ruling.");
            }
        }

        return (keys, last);
    }

    private static void Plain(string path, NodeEvent node)
    {
        if (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)
        {
            throw WrittenKeys.Failure(path, Line(node), "anchors (&), references (*) and tags (!) have no place in a ruling. Put the words in quotation marks.");
        }
    }

    private static int Line(ParsingEvent happened) => (int)happened.Start.Line;

    /// <summary>A block of text (<c>|</c>, <c>&gt;</c>) ends where the next line begins.</summary>
    private static int LastLine(Scalar value) => (int)(value.End.Column <= 1 && value.End.Line > value.Start.Line ? value.End.Line - 1 : value.End.Line);

    /// <summary>Words in double quotation marks, on one line, whatever they hold.</summary>
    private static string? Quoted(string? words)
    {
        if (words is null)
        {
            return null;
        }

        var quoted = new StringBuilder(words.Length + 2).Append('"');
        foreach (var rune in words.EnumerateRunes())
        {
            _ = rune switch
            {
                { Value: '"' or '\\' } => quoted.Append('\\').Append((char)rune.Value),
                { Value: '\n' } => quoted.Append("\\n"),
                { Value: '\t' } => quoted.Append("\\t"),
                _ when Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF => quoted.Append("\\u").Append(rune.Value.ToString("X4")),
                _ => quoted.Append(rune.ToString()),
            };
        }

        return quoted.Append('"').ToString();
    }
}
