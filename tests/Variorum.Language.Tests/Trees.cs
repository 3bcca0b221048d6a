using System.Collections.Immutable;
using System.Globalization;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Language.Tests;

/// <summary>Trees made for a test, so that what reads trees is tested apart from the parser.</summary>
internal static class Trees
{
    /// <summary>
    /// A text from lines, one a sentence, of words "form/TAG/head/relation" and, where a test needs them, "/lemma/features". The head is counted from 1 in its
    /// sentence, 0 for the root. A space stands between all words.
    /// </summary>
    public static ParsedText Of(params string[] sentences)
    {
        var text = "";
        var words = ImmutableArray.CreateBuilder<Word>();
        var ranges = ImmutableArray.CreateBuilder<WordRange>();
        foreach (var sentence in sentences)
        {
            var first = words.Count;
            foreach (var cells in sentence.Split(' ').Select(word => word.Split('/')))
            {
                var start = text.Length == 0 ? 0 : text.Length + 1;
                var head = int.Parse(cells[2], CultureInfo.InvariantCulture);
                text = text.Length == 0 ? cells[0] : $"{text} {cells[0]}";
                words.Add(new Word(start, text.Length)
                {
                    SpaceBefore = true,
                    Tag = Enum.Parse<UniversalTag>(cells[1], ignoreCase: true),
                    Head = head == 0 ? words.Count : first + head - 1,
                    Relation = cells[3],
                    Lemma = cells is [_, _, _, _, { Length: > 0 } lemma, ..] ? lemma : cells[0].ToLowerInvariant(),
                    Features = cells is [_, _, _, _, _, var features] ? features : "",
                });
            }

            ranges.Add(new WordRange(first, words.Count));
        }

        return new ParsedText(text, words.ToImmutable(), ranges.ToImmutable());
    }

    /// <summary>A name where a text has it last, with the title before it where there is one.</summary>
    public static Mention Name(this ParsedText text, string name, NameType type, string? title = null)
    {
        var full = title is null ? name : $"{title} {name}";
        var start = text.Text.LastIndexOf(full, StringComparison.Ordinal);
        var end = start + full.Length;
        return new Mention(new Span(end - name.Length, end), type, title is null ? null : new Span(start, start + title.Length), "test");
    }
}
