using System.Text;
using Variorum.Language.Conllu;
using Variorum.Language.Syntax;

namespace Variorum.Engine.Annotating;

/// <summary>Annotated texts as lines of CoNLL-U, in UTF-8. The last break is left to whoever puts lines after each other.</summary>
internal static class ConlluLines
{
    private const byte Break = (byte)'\n';

    /// <summary>The lines of a parsed text.</summary>
    public static byte[] Of(string id, ParsedText parsed)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            new ConlluWriter(writer).Write(id, parsed);
        }

        return bytes.ToArray()[..^1];
    }

    /// <summary>Comments that tell of a text that could not be read.</summary>
    public static byte[] Refusal(string id, string reason) =>
        Encoding.UTF8.GetBytes($"# newdoc id = {OneLine(id)}\n# error = {OneLine(reason)}\n");

    /// <summary>Several texts, one after the other.</summary>
    public static byte[] Joined(IReadOnlyList<byte[]> texts)
    {
        using var bytes = new MemoryStream();
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0)
            {
                bytes.WriteByte(Break);
            }

            bytes.Write(texts[i]);
        }

        return bytes.ToArray();
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
