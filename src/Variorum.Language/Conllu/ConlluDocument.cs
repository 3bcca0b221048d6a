using Variorum.Language.Syntax;

namespace Variorum.Language.Conllu;

/// <summary>A document of a CoNLL-U file: its text, words and trees, and what the file says beside them.</summary>
/// <param name="Id">What stands after <c># newdoc id =</c>.</param>
/// <param name="Parsed">The text rebuilt from the file, with its words, sentences and trees.</param>
public sealed record ConlluDocument(string Id, ParsedText Parsed)
{
    /// <summary>The last column of each word ("Entity=(1-person)|Bridge=…"); empty where the file has none.</summary>
    public required ImmutableArray<string> Misc { get; init; }

    /// <summary>For each sentence the comments before it, in their order, without the number sign; those of the document stand before its first sentence.</summary>
    public required ImmutableArray<ImmutableArray<string>> Comments { get; init; }

    /// <summary>A value of a word's last column.</summary>
    /// <param name="word">The index of the word.</param>
    /// <param name="key">Its key, such as "Entity".</param>
    /// <param name="value">What stands after the equals sign.</param>
    /// <returns>Whether the word has it.</returns>
    public bool TryGetMisc(int word, string key, out ReadOnlySpan<char> value) => MiscColumn.TryGet(Misc[word], key, out value);

    /// <summary>The value of a comment of a sentence ("speaker" of <c># speaker = Mira</c>); null where there is none.</summary>
    /// <param name="sentence">The index of the sentence.</param>
    /// <param name="key">What stands before the equals sign.</param>
    public string? CommentOf(int sentence, string key)
    {
        foreach (var comment in Comments[sentence])
        {
            if (ConlluComment.Value(comment, key) is { } value)
            {
                return value;
            }
        }

        return null;
    }
}
