using System.IO.Compression;
using Variorum.Language.Conllu;

namespace Variorum.Training;

/// <summary>Reads treebanks: CoNLL-U files, plain or packed with gzip.</summary>
internal static class Treebank
{
    public static List<ConlluDocument> Read(IEnumerable<FileInfo> files)
    {
        var documents = new List<ConlluDocument>();
        foreach (var file in files)
        {
            using var stream = file.OpenRead();
            using var unpacked = file.Extension == ".gz" ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
            using var reader = new StreamReader(unpacked);
            documents.AddRange(ConlluReader.Read(reader, file.Name));
        }

        return documents;
    }
}
