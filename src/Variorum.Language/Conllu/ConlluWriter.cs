using Variorum.Language.Syntax;

namespace Variorum.Language.Conllu;

/// <summary>Writes parsed texts as CoNLL-U (https://universaldependencies.org/format.html).</summary>
/// <remarks>
/// A blank line before a sentence becomes <c># newpar</c>; any other white space inside one a single space. What has not been found out (no relation, no lemma …) is an
/// underscore. Nothing is allocated for a word.
/// </remarks>
public sealed class ConlluWriter(TextWriter writer)
{
    private const string None = "_";

    /// <summary>Writes a text as a document.</summary>
    /// <param name="id">What follows <c># newdoc id =</c>; the sentences are numbered after it.</param>
    /// <param name="parsed">The text.</param>
    public void Write(string id, ParsedText parsed)
    {
        writer.Write(id.Length == 0 ? "# newdoc\n" : "# newdoc id = ");
        if (id.Length > 0)
        {
            WriteField(id);
            writer.Write('\n');
        }

        for (var i = 0; i < parsed.Sentences.Length; i++)
        {
            var sentence = parsed.Sentences[i];
            if (i > 0 && IsBlankLine(parsed.Text.AsSpan()[parsed.Words[sentence.First - 1].End..parsed.Words[sentence.First].Start]))
            {
                writer.Write("# newpar\n");
            }

            writer.Write("# sent_id = ");
            WriteField(id);
            writer.Write('-');
            Write(i + 1);
            writer.Write("\n# text = ");
            WriteField(parsed.SpanOf(sentence).In(parsed.Text));
            writer.Write('\n');
            for (var word = sentence.First; word < sentence.End; word++)
            {
                WriteToken(parsed, sentence, word);
                WriteWord(parsed, sentence, word);
            }

            writer.Write('\n');
        }
    }

    // At the first of the words of a token the line of the token.
    private void WriteToken(ParsedText parsed, WordRange sentence, int first)
    {
        if (parsed.Words[first].IsJoined || !IsJoinedAfter(parsed, sentence, first))
        {
            return;
        }

        var last = first + 1;
        while (IsJoinedAfter(parsed, sentence, last))
        {
            last++;
        }

        Write(first - sentence.First + 1);
        writer.Write('-');
        Write(last - sentence.First + 1);
        writer.Write('\t');
        WriteField(parsed.Text.AsSpan()[parsed.Words[first].Start..parsed.Words[last].End]);
        writer.Write("\t_\t_\t_\t_\t_\t_\t_\t");
        WriteGap(parsed, last);
    }

    private void WriteWord(ParsedText parsed, WordRange sentence, int index)
    {
        var word = parsed.Words[index];
        Write(index - sentence.First + 1);
        writer.Write('\t');
        WriteField(word.Form(parsed.Text));
        writer.Write('\t');
        WriteField(word.Lemma);
        writer.Write('\t');
        writer.Write(word.Tag.Name());
        writer.Write('\t');
        WriteField(word.Xpos);
        writer.Write('\t');
        WriteField(word.Features);
        writer.Write('\t');
        if (word.Relation.Length == 0)
        {
            writer.Write(None);
        }
        else
        {
            Write(word.Head == index ? 0 : word.Head - sentence.First + 1);
        }

        writer.Write('\t');
        WriteField(word.Relation);
        writer.Write("\t_\t");
        if (word.IsJoined || IsJoinedAfter(parsed, sentence, index))
        {
            writer.Write("_\n");
        }
        else
        {
            WriteGap(parsed, index);
        }
    }

    private void WriteGap(ParsedText parsed, int last) =>
        writer.Write(last + 1 < parsed.Words.Length && !parsed.Words[last + 1].SpaceBefore ? "SpaceAfter=No\n" : "_\n");

    private static bool IsJoinedAfter(ParsedText parsed, WordRange sentence, int word) => word + 1 < sentence.End && parsed.Words[word + 1].IsJoined;

    private static bool IsBlankLine(ReadOnlySpan<char> gap) => gap.Count('\n') > 1;

    // A field holds no tab and no line break; a run of white space becomes one space.
    private void WriteField(ReadOnlySpan<char> field)
    {
        if (field.IsEmpty)
        {
            writer.Write(None);
            return;
        }

        while (!field.IsEmpty)
        {
            var letters = 0;
            while (letters < field.Length && !Characters.IsSpace(field[letters]))
            {
                letters++;
            }

            writer.Write(field[..letters]);
            var next = letters;
            while (next < field.Length && Characters.IsSpace(field[next]))
            {
                next++;
            }

            if (next > letters)
            {
                writer.Write(' ');
            }

            field = field[next..];
        }
    }

    private void Write(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length);
        writer.Write(digits[..length]);
    }
}
