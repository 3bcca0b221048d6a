using System.Globalization;
using Variorum.Language.Syntax;

namespace Variorum.Language.Conllu;

/// <summary>The lines of one sentence of a CoNLL-U file, checked as they come.</summary>
internal sealed class SentenceLines
{
    private const int Columns = 10;
    private const string None = "_";

    private readonly StringPool _strings = new();
    private readonly List<Line> _words = [];
    private (string Form, int First, bool Glued, int Number)? _token;
    private int _tokenEnd;

    /// <summary>One word, or one token of several words.</summary>
    /// <param name="Number">The line's number in the file.</param>
    /// <param name="Form">The second column.</param>
    /// <param name="Word">The other columns; the head is the number in the file, 0 for the root, -1 for none.</param>
    /// <param name="Misc">The last column; empty for none.</param>
    /// <param name="Surface">At the first word of a token of several words that token's form; else null.</param>
    /// <param name="Glued">Whether no space follows the token.</param>
    public readonly record struct Line(int Number, string Form, Word Word, string Misc, string? Surface, bool Glued);

    public List<string> Comments { get; } = [];

    public IReadOnlyList<Line> Words => _words;

    public bool HasWords => _words.Count > 0 || _token is not null;

    public void Clear()
    {
        Comments.Clear();
        _words.Clear();
        (_tokenEnd, _token) = (0, null);
    }

    public void AddWord(string line, int number)
    {
        Span<Range> ranges = stackalloc Range[Columns + 1];
        var columns = line.AsSpan();
        if (columns.Split(ranges, '\t') != Columns)
        {
            throw Bad(number, $"a word has {Columns} columns with tabs between");
        }

        var id = columns[ranges[0]];
        var form = columns[ranges[1]];
        var misc = Column(columns[ranges[9]]);
        if (form.IsEmpty)
        {
            throw Bad(number, "the form is empty");
        }

        if (id.Contains('.'))
        {
            return;
        }

        if (id.IndexOf('-') is var dash and > 0)
        {
            var (first, last) = (Number(id[..dash], number), Number(id[(dash + 1)..], number));
            if (first != _words.Count + 1 || first <= _tokenEnd || last <= first)
            {
                throw Bad(number, $"the range {id} does not go on from word {_words.Count}");
            }

            (_token, _tokenEnd) = ((form.ToString(), first, MiscColumn.IsGlued(misc), number), last);
            return;
        }

        if (Number(id, number) != _words.Count + 1)
        {
            throw Bad(number, $"word {_words.Count + 1} is awaited, not {id}");
        }

        if (!UniversalTags.TryParse(columns[ranges[3]], out var tag) && !columns[ranges[3]].SequenceEqual(None))
        {
            throw Bad(number, $"{columns[ranges[3]]} is no universal part of speech");
        }

        var inside = _words.Count < _tokenEnd;
        var starts = inside && _token is { } token && token.First == _words.Count + 1;
        _words.Add(new Line(
            number,
            _strings.Of(form),
            new Word
            {
                IsJoined = inside && !starts,
                Tag = tag,
                Lemma = form.SequenceEqual(None) ? _strings.Of(columns[ranges[2]]) : Column(columns[ranges[2]]),
                Xpos = Column(columns[ranges[4]]),
                Features = Column(columns[ranges[5]]),
                Head = columns[ranges[6]].SequenceEqual(None) ? -1 : Number(columns[ranges[6]], number),
                Relation = Column(columns[ranges[7]]),
            },
            misc,
            starts ? _token?.Form : null,
            inside ? _token is { Glued: true } && _words.Count + 1 == _tokenEnd : MiscColumn.IsGlued(misc)));
    }

    /// <summary>Turns the heads into indexes of the sentence's words (the root's is its own) and checks that they make one tree.</summary>
    /// <param name="heads">Where they go; as many as there are words.</param>
    /// <exception cref="InvalidDataException">They make none, or words are missing.</exception>
    public void Tree(Span<int> heads)
    {
        if (_tokenEnd > _words.Count)
        {
            throw Bad(_token?.Number ?? 0, "the words of the range are missing");
        }

        var unparsed = _words.TrueForAll(line => line.Word.Head < 0);
        var root = unparsed ? 0 : -1;
        for (var i = 0; i < heads.Length; i++)
        {
            var head = _words[i].Word.Head;
            if (head > heads.Length || (head < 0 && !unparsed))
            {
                throw Bad(_words[i].Number, "the head is no word of the sentence");
            }

            if (head == 0 && root >= 0)
            {
                throw Bad(_words[i].Number, "the sentence has a second root");
            }

            root = head == 0 ? i : root;
            heads[i] = unparsed ? 0 : head == 0 ? i : head - 1;
        }

        if (root < 0)
        {
            throw Bad(_words[0].Number, "the sentence has no root");
        }

        CheckReach(heads, root);
    }

    private void CheckReach(ReadOnlySpan<int> heads, int root)
    {
        // The walk that saw each word first: to meet the same walk again is to go in a circle.
        var seenBy = new int[heads.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i;
            while (at != root && seenBy[at] == 0)
            {
                seenBy[at] = i + 1;
                at = heads[at];
            }

            if (at != root && seenBy[at] == i + 1)
            {
                throw Bad(_words[at].Number, "the heads go in a circle");
            }
        }
    }

    private static InvalidDataException Bad(int number, string why) => new($"This is no CoNLL-U: line {number}: {why}.");

    private static int Number(ReadOnlySpan<char> digits, int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw Bad(number, $"{digits} is no number of a word");

    private string Column(ReadOnlySpan<char> column) => column.SequenceEqual(None) ? "" : _strings.Of(column);
}
