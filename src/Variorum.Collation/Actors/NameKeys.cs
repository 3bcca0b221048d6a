using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace Variorum.Collation;

/// <summary>The keys under which names are compared: their plain words, and how transliterated names sound.</summary>
internal static class NameKeys
{
    private static readonly FrozenDictionary<char, string> Letters = ResourceTable.Load(Assembly.GetExecutingAssembly(), "collation/letters.tsv").Rows
        .SelectMany(row => row[0].Select(letter => KeyValuePair.Create(letter, ResourceTable.Cell(row, 1))))
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Sounds = ResourceTable.Load(Assembly.GetExecutingAssembly(), "collation/name-sounds.tsv").Rows
        .ToFrozenDictionary(row => row[0], row => ResourceTable.Cell(row, 1), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Parts = ResourceTable.Load(Assembly.GetExecutingAssembly(), "collation/name-parts.tsv").Rows
        .ToFrozenDictionary(row => row[0], row => ResourceTable.Cell(row, 1), StringComparer.Ordinal);

    /// <summary>The words of a name in lower case and plain letters, hyphens as spaces, points and apostrophes left out, without "the" before them.</summary>
    public static string Plain(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        var gap = false;
        foreach (var letter in name)
        {
            if (char.IsWhiteSpace(letter) || letter is '-' or '‑' or '–' or '/')
            {
                gap = key.Length > 0;
            }
            else if (char.IsLetterOrDigit(letter))
            {
                if (gap)
                {
                    key.Append(' ');
                    gap = false;
                }

                if (letter > '\x7f' && Letters.TryGetValue(letter, out var plain))
                {
                    key.Append(plain);
                }
                else
                {
                    key.Append(char.ToLowerInvariant(letter));
                }
            }
        }

        return key.Length > 4 && key[0] == 't' && key[1] == 'h' && key[2] == 'e' && key[3] == ' ' ? key.ToString(4, key.Length - 4) : key.ToString();
    }

    /// <summary>
    /// How a name sounds: particles dropped, vowels and letters that transliterations use for one another folded, doubled letters made one. Two
    /// spellings of one Arabic, Persian, Russian or Hebrew name have one sound.
    /// </summary>
    /// <param name="plain">A key as <see cref="Plain"/> gives it.</param>
    public static string Sound(string plain)
    {
        var sound = new StringBuilder(plain.Length);
        foreach (var word in WithoutParticles(plain).Split(' '))
        {
            if (sound.Length > 0)
            {
                sound.Append(' ');
            }

            AddSound(word, sound);
        }

        return sound.ToString();
    }

    /// <summary>A plain key without articles ("al") and with one form of the parts that are written in several ("Abdel", "Abdul").</summary>
    public static string WithoutParticles(string plain) => string.Join(
        ' ',
        plain.Split(' ').Select(word => Parts.GetValueOrDefault(word, word)).Where(word => word.Length > 0));

    private static void AddSound(string word, StringBuilder sound)
    {
        var first = sound.Length;
        for (var i = 0; i < word.Length;)
        {
            var length = i + 1 < word.Length && Sounds.ContainsKey(word.Substring(i, 2)) ? 2 : 1;
            foreach (var letter in Sounds.GetValueOrDefault(word.Substring(i, length), word.Substring(i, length)))
            {
                if (sound.Length == first || sound[^1] != letter)
                {
                    sound.Append(letter);
                }
            }

            i += length;
        }

        if (sound.Length > first + 2 && sound[^1] == 'h')
        {
            sound.Length--;
        }
    }
}
