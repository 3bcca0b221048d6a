using System.Collections.Frozen;
using System.Reflection;

namespace Variorum.Collation;

/// <summary>Words that news uses for one and the same happening.</summary>
internal static class Happenings
{
    private static readonly FrozenDictionary<string, (string Class, bool Sudden)> Classes =
        ResourceTable.Load(Assembly.GetExecutingAssembly(), "collation/dating-happenings.tsv").Rows
            .ToFrozenDictionary(row => row[0], row => (row[1], row[2] == "sudden"), StringComparer.Ordinal);

    /// <summary>The word that stands for all the names of a happening; the word itself where it has no others.</summary>
    public static string Class(string lemma) => Classes.TryGetValue(lemma, out var known) ? known.Class : lemma;

    /// <summary>The class of a word; null where it names no known kind of happening.</summary>
    public static string? KnownClass(string lemma) => Classes.TryGetValue(lemma, out var known) ? known.Class : null;

    /// <summary>Whether what a time governs has happened: told as past, or of a kind that nobody tells of beforehand.</summary>
    public static bool IsPast(ToldTime told) => told.Tense == ToldTense.Past || (told.AtNoun && Classes.TryGetValue(told.Happening, out var known) && known.Sudden);
}
