namespace Variorum.Language.Conllu;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html) document by document, and rebuilds the text that the words stand in.</summary>
/// <remarks>
/// <para>A sentence's text is taken from <c># text</c> where the words are found in it, else built from the words and <c>SpaceAfter=No</c>. A blank line stands
/// before a paragraph (<c># newpar</c>), a space between other sentences.</para>
/// <para>Columns of a word that hold a mere underscore are empty. A sentence without heads hangs on its first word, without relations. Enhanced dependencies and
/// empty nodes ("8.1") are passed over.</para>
/// </remarks>
public static class ConlluReader
{
    private const string ByteOrderMark = "\ufeff";

    /// <summary>The documents of a file, one after the other.</summary>
    /// <param name="reader">The file.</param>
    /// <param name="id">The id of what stands before the first <c># newdoc</c>, and of a document without id.</param>
    /// <exception cref="InvalidDataException">The file breaks the format; the message says where and how.</exception>
    public static IEnumerable<ConlluDocument> Read(TextReader reader, string id = "")
    {
        var document = new DocumentBuilder(id);
        var sentence = new SentenceLines();
        for (var (number, line) = (1, reader.ReadLine()); line is not null; (number, line) = (number + 1, reader.ReadLine()))
        {
            if (number == 1 && line.StartsWith(ByteOrderMark, StringComparison.Ordinal))
            {
                line = line[1..];
            }

            if (line.Length > 0 && line[0] != '#')
            {
                sentence.AddWord(line, number);
                continue;
            }

            if (sentence.HasWords)
            {
                document.Add(sentence);
                sentence.Clear();
            }

            if (line.Length == 0)
            {
                sentence.Clear();
                continue;
            }

            var comment = line[1..].Trim();
            if (ConlluComment.Value(comment, "newdoc") is not null || ConlluComment.Value(comment, "newdoc id") is not null)
            {
                if (document.HasSentences)
                {
                    yield return document.Build();
                }

                document = new DocumentBuilder(ConlluComment.Value(comment, "newdoc id") ?? id);
            }

            sentence.Comments.Add(comment);
        }

        if (sentence.HasWords)
        {
            document.Add(sentence);
        }

        if (document.HasSentences)
        {
            yield return document.Build();
        }
    }
}
