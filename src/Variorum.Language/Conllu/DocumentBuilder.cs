using System.Text;
using Variorum.Language.Syntax;

namespace Variorum.Language.Conllu;

/// <summary>Puts the sentences of a CoNLL-U document into one text.</summary>
internal sealed class DocumentBuilder(string id)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Word>.Builder _words = ImmutableArray.CreateBuilder<Word>();
    private readonly ImmutableArray<WordRange>.Builder _sentences = ImmutableArray.CreateBuilder<WordRange>();
    private readonly ImmutableArray<string>.Builder _misc = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<ImmutableArray<string>>.Builder _comments = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
    private bool _glued = true;

    public bool HasSentences => _sentences.Count > 0;

    public ConlluDocument Build() => new(id, new ParsedText(_text.ToString(), _words.ToImmutable(), _sentences.ToImmutable()))
    {
        Misc = _misc.ToImmutable(),
        Comments = _comments.ToImmutable(),
    };

    public void Add(SentenceLines sentence)
    {
        Span<int> heads = sentence.Words.Count <= 256 ? stackalloc int[sentence.Words.Count] : new int[sentence.Words.Count];
        sentence.Tree(heads);
        var gap = !HasSentences ? "" : Comment(sentence, "newpar") is not null || Comment(sentence, "newpar id") is not null ? "\n\n" : _glued ? "" : " ";
        _text.Append(gap);
        var given = Comment(sentence, "text") is { } text && Aligned(sentence, text) ? text : null;
        Place(sentence, given, gap.Length > 0 || !HasSentences);
        var first = _words.Count - sentence.Words.Count;
        for (var i = 0; i < heads.Length; i++)
        {
            _words[first + i] = _words[first + i] with { Head = first + heads[i] };
        }

        _sentences.Add(new WordRange(first, _words.Count));
        _comments.Add([.. sentence.Comments]);
        _glued = sentence.Words[^1].Glued;
    }

    // Whether the tokens stand in the text one after the other, with nothing but space between.
    private static bool Aligned(SentenceLines sentence, ReadOnlySpan<char> text)
    {
        foreach (var line in sentence.Words)
        {
            if (line.Word.IsJoined)
            {
                continue;
            }

            text = text[LeadingSpace(text)..];
            var token = line.Surface ?? line.Form;
            if (!text.StartsWith(token, StringComparison.Ordinal))
            {
                return false;
            }

            text = text[token.Length..];
        }

        return LeadingSpace(text) == text.Length;
    }

    private static int LeadingSpace(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && Characters.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private void Place(SentenceLines sentence, string? given, bool spaceBefore)
    {
        var rest = given.AsSpan();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var line = sentence.Words[i];
            var token = line.Surface ?? line.Form;
            var space = given is null ? i > 0 && !sentence.Words[i - 1].Glued ? 1 : 0 : LeadingSpace(rest);
            _text.Append(given is null ? " ".AsSpan(0, space) : rest[..space]).Append(token);
            rest = given is null ? rest : rest[(space + token.Length)..];
            var words = 1;
            while (i + words < sentence.Words.Count && sentence.Words[i + words].Word.IsJoined)
            {
                words++;
            }

            Share(sentence, i, words, _text.Length - token.Length, token, space > 0 || (i == 0 && spaceBefore));
            i += words - 1;
        }
    }

    // Cuts a token into its words: as long as their forms are, but none is left without a letter while there are letters.
    private void Share(SentenceLines sentence, int first, int count, int start, ReadOnlySpan<char> token, bool spaceBefore)
    {
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            var line = sentence.Words[first + i];
            var left = token.Length - at;
            var length = i == count - 1 ? left : Math.Max(0, Math.Min(line.Form.Length, Math.Max(Math.Min(left, 1), left - (count - 1 - i))));
            _words.Add(line.Word with
            {
                Start = start + at,
                End = start + at + length,
                SpaceBefore = i == 0 && spaceBefore,
                GivenForm = token.Slice(at, length).SequenceEqual(line.Form) ? null : line.Form,
            });
            _misc.Add(line.Misc);
            at += length;
        }
    }

    private static string? Comment(SentenceLines sentence, string key)
    {
        foreach (var comment in sentence.Comments)
        {
            if (ConlluComment.Value(comment, key) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
