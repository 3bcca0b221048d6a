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

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Sounds = Load("collation/name-sounds.tsv");
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Parts = Load("collation/name-parts.tsv");

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
        var words = WithoutParticles(plain).AsSpan();
        foreach (var word in words.Split(' '))
        {
            if (sound.Length > 0)
            {
                sound.Append(' ');
            }

            AddSound(words[word], sound);
        }

        return sound.ToString();
    }

    /// <summary>A plain key without articles ("al") and with one form of the parts that are written in several ("Abdel", "Abdul").</summary>
    public static string WithoutParticles(string plain)
    {
        var kept = new StringBuilder(plain.Length);
        var words = plain.AsSpan();
        var joined = true;
        foreach (var range in words.Split(' '))
        {
            var word = Parts.TryGetValue(words[range], out var fold) ? fold : words[range];
            if (word.Length > 0)
            {
                kept.Append(joined ? "" : " ").Append(word.TrimEnd('+'));
                joined = word[^1] == '+';
            }
        }

        return kept.ToString();
    }

    private static void AddSound(ReadOnlySpan<char> word, StringBuilder sound)
    {
        var first = sound.Length;
        for (var i = 0; i < word.Length;)
        {
            var length = 2;
            if (i + 1 >= word.Length || !Sounds.TryGetValue(word.Slice(i, 2), out var letters))
            {
                length = 1;
                letters = Sounds.TryGetValue(word.Slice(i, 1), out var one) ? one : null;
            }

            foreach (var letter in letters ?? word.Slice(i, length))
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

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Load(string table) =>
        ResourceTable.Load(Assembly.GetExecutingAssembly(), table).Rows
            .ToFrozenDictionary(row => row[0], row => ResourceTable.Cell(row, 1), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
