using System.Text;

namespace Variorum.Language.Syntax;

/// <summary>A sentence with its tree in one line, for examples and tests: <c>Mira/PROPN/2/nsubj said~say/VERB/0/root yes/INTJ/2/obj</c>.</summary>
/// <remarks>
/// Each word is <c>form~lemma/TAG/head/relation/Features</c>. The head is the number of a word, from 1; 0 at the root. Without a lemma the form is meant, in lower
/// case unless it is a proper noun. Features may be left out. A form holds neither a slash nor a tilde. The text has one space between two words.
/// </remarks>
public static class TreeNotation
{
    /// <summary>Reads a sentence.</summary>
    /// <exception cref="FormatException">The line is no tree; the message names the word and what was expected.</exception>
    public static ParsedText Parse(string line)
    {
        var written = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = ImmutableArray.CreateBuilder<Word>(written.Length);
        var forms = new string[written.Length];
        var start = 0;
        for (var i = 0; i < written.Length; i++)
        {
            words.Add(ParseWord(written[i], i, written.Length, start, out forms[i]));
            start += forms[i].Length + 1;
        }

        if (!IsTree(words))
        {
            throw new FormatException("expected one word with head 0, and every other to lead to it");
        }

        return new ParsedText(string.Join(' ', forms), words.ToImmutable(), [new WordRange(0, words.Count)]);
    }

    /// <summary>Writes the smallest subtree that holds some words of a sentence, as <see cref="Parse"/> reads it: what an explanation shows can stand as the example of a rule.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Words of one sentence; at least one.</param>
    /// <returns>The line. A slash, tilde or space in a word becomes an underscore.</returns>
    public static string Write(ParsedText text, WordRange words)
    {
        var top = words.First;
        var range = text.SubtreeOf(top);
        while ((range.First > words.First || range.End < words.End) && !text.IsRoot(top))
        {
            top = text.Words[top].Head;
            range = text.SubtreeOf(top);
        }

        var members = Enumerable.Range(range.First, range.End - range.First).Where(word => word == top || text.IsBelow(word, top)).ToList();
        var line = new StringBuilder();
        foreach (var member in members)
        {
            var word = text.Words[member];
            var form = Plain(word.Form(text.Text));
            var lemma = Plain(word.Lemma);
            line.Append(line.Length == 0 ? "" : " ").Append(form);
            if (lemma != (word.Tag == UniversalTag.Propn ? form : form.ToLowerInvariant()))
            {
                line.Append('~').Append(lemma);
            }

            line.Append('/').Append(word.Tag.Name()).Append('/').Append(member == top ? 0 : members.IndexOf(word.Head) + 1).Append('/').Append(member == top ? "root" : word.Relation);
            if (word.Features.Length > 0)
            {
                line.Append('/').Append(word.Features);
            }
        }

        return line.ToString();
    }

    private static string Plain(ReadOnlySpan<char> letters) => letters.ToString().Replace('/', '_').Replace('~', '_').Replace(' ', '_');

    private static Word ParseWord(string written, int index, int count, int start, out string form)
    {
        var parts = written.Split('/');
        if (parts.Length is not (4 or 5) || parts[0].Length == 0)
        {
            throw new FormatException($"expected form~lemma/TAG/head/relation, but found \"{written}\"");
        }

        if (!UniversalTags.TryParse(parts[1], out var tag))
        {
            throw new FormatException($"expected a part of speech such as NOUN in \"{written}\"");
        }

        if (!int.TryParse(parts[2], out var head) || head < 0 || head > count)
        {
            throw new FormatException($"expected the number of a word of the sentence, or 0, in \"{written}\"");
        }

        var lemma = parts[0].IndexOf('~', StringComparison.Ordinal);
        form = lemma < 0 ? parts[0] : parts[0][..lemma];
        return new Word(start, start + form.Length)
        {
            SpaceBefore = true,
            Tag = tag,
            Lemma = lemma >= 0 ? parts[0][(lemma + 1)..] : tag == UniversalTag.Propn ? form : form.ToLowerInvariant(),
            Head = head == 0 ? index : head - 1,
            Relation = parts[3],
            Features = parts.Length == 5 ? parts[4] : "",
        };
    }

    private static bool IsTree(ImmutableArray<Word>.Builder words)
    {
        var roots = 0;
        for (var i = 0; i < words.Count; i++)
        {
            roots += words[i].Head == i ? 1 : 0;
            var (at, steps) = (i, 0);
            while (words[at].Head != at && steps <= words.Count)
            {
                (at, steps) = (words[at].Head, steps + 1);
            }

            if (steps > words.Count)
            {
                return false;
            }
        }

        return roots == 1;
    }
}
