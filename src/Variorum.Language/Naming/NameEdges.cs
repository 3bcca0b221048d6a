using System.Runtime.InteropServices;
using Variorum.Language.Syntax;

namespace Variorum.Language;

/// <summary>Sets the edges of names that tags alone set badly: names cut at hyphens and points, titles before persons, common words around places.</summary>
internal readonly ref struct NameEdges
{
    /// <summary>No short form of a state ("Mass.") has more letters.</summary>
    private const int LongestStateLabel = 5;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Word> _words;
    private readonly ReadOnlySpan<uint> _flags;
    private readonly WordRange _sentence;

    private NameEdges(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<uint> flags, WordRange sentence)
    {
        _text = text;
        _words = words;
        _flags = flags;
        _sentence = sentence;
    }

    /// <summary>Sets the edges of the names of a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="flags">Their <see cref="NameFlags"/>.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">Names in order; those from <paramref name="from"/> on are of this sentence.</param>
    /// <param name="from">The first of them.</param>
    public static void Set(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<uint> flags, WordRange sentence, List<NameSpan> names, int from) =>
        new NameEdges(text, words, flags, sentence).Set(names, from);

    private void Set(List<NameSpan> names, int from)
    {
        var kept = from;
        for (var i = from; i < names.Count; i++)
        {
            var name = names[i];
            while (i + 1 < names.Count && Joins(name, names[i + 1]))
            {
                name = name with { End = names[++i].End };
            }

            name = Trimmed(Dotted(Widened(name, kept > from ? names[kept - 1].End : _sentence.First, i + 1 < names.Count ? names[i + 1].First : _sentence.End)));
            while (i + 1 < names.Count && names[i + 1].First < name.End)
            {
                i++;
            }

            if (!IsTitle(name) && !IsLabel(name))
            {
                names[kept++] = name;
            }
        }

        CollectionsMarshal.SetCount(names, kept);
    }

    // "Akufo | - | Addo", "Robert B | . | Parker", "Saud bin | Rashid", "Mira Quell | Al Qareb": what stands between joins them, or what the second begins with.
    private bool Joins(NameSpan left, NameSpan right)
    {
        if (left.Type != right.Type || left.Type == NameSpan.Other)
        {
            return false;
        }

        var hyphens = 0;
        for (var i = left.End; i < right.First; i++)
        {
            if (IsHyphen(i))
            {
                hyphens++;
            }
            else if (left.Type == NameSpan.Person ? !Has(i, NameFlags.Particle) && !(Is(i, ".") && IsInitial(i - 1)) : !(Is(i, ".") && IsInitial(i - 1) && IsInitial(i + 1)))
            {
                return false;
            }
        }

        // "Iran - Iraq" are two.
        return left.Type == NameSpan.Person ? left.End < right.First || IsShortPrefix(right.First) : hyphens == 1 || (hyphens == 0 && left.End < right.First)
            ? !(left.Type == NameSpan.Place && IsKnownPlace(left) && IsKnownPlace(right))
            : false;
    }

    // "al - | Ghanem", "D ’ | Silva", "Kim Kun | - hee".
    private NameSpan Widened(NameSpan name, int first, int end)
    {
        if (name.First - 2 >= first && (IsHyphen(name.First - 1) || IsApostrophe(name.First - 1)) && IsShortPrefix(name.First - 2) && name.Type != NameSpan.Other)
        {
            name = name with { First = name.First - 2 };
        }

        if (name.Type == NameSpan.Person
            && name.End + 1 < end
            && IsHyphen(name.End)
            && char.IsLower(Letters(name.End + 1)[0])
            && !Has(name.End + 1, NameFlags.Common)
            && (name.Length > 1 || Has(name.First, NameFlags.GivenName)))
        {
            name = name with { End = name.End + 2 };
        }

        return name;
    }

    // "U . S ." cut at its points is taken whole.
    private NameSpan Dotted(NameSpan name)
    {
        if (!IsInitial(name.First) || name.Type == NameSpan.Person)
        {
            return name;
        }

        var end = name.First;
        while (end + 1 < _sentence.End && IsInitial(end) && Is(end + 1, "."))
        {
            end += 2;
        }

        return end - name.First > 2 ? name with { End = Math.Max(name.End, end) } : name;
    }

    private NameSpan Trimmed(NameSpan name)
    {
        // "VELM — | Mira Quell": the place a report is from, or the end of what stands before.
        for (var i = name.End - 2; i > name.First; i--)
        {
            if (IsSpacedDash(i))
            {
                name = name with { First = i + 1 };
                break;
            }
        }

        if (name.Type == NameSpan.Person)
        {
            while (TitleEnd(name) is var start && start > name.First)
            {
                name = name with { First = start };
            }

            // "Even Quell": a common word that only starts the sentence.
            if (name.Length > 1 && name.First == _sentence.First && Has(name.First, NameFlags.Starter) && !Has(name.First, NameFlags.GivenName))
            {
                name = name with { First = name.First + 1 };
            }
        }

        // "Quell (Boat) | Alliance": a bracket that opened before the name.
        for (var i = name.End - 2; i > name.First; i--)
        {
            if (Is(i, ")") && !Holds(name.First, i, "("))
            {
                name = name with { First = i + 1 };
            }
        }

        if (name.Type is NameSpan.Person or NameSpan.Place)
        {
            // "Quell district", "the Quell camp".
            while (name.Length > 1 && char.IsLower(Letters(name.End - 1)[0]) && Has(name.End - 1, NameFlags.Common) && !IsHyphen(name.End - 2))
            {
                name = name with { End = name.End - 1 };
            }
        }

        return name.Length > 1 && Is(name.First, "the") ? name with { First = name.First + 1 } : name;
    }

    // "the King": a title that names nobody.
    private bool IsTitle(NameSpan name) =>
        name.Type == NameSpan.Person && name.First > _sentence.First && Letters(name.First - 1) is "the" or "The" && NameLexicon.TryTitle(_text[_words[name.First].Start.._words[name.End - 1].End], out _);

    // "Lorn (D-N.Y.)", "Lorn, R., Ill.": a party and a state are nobody's name.
    private bool IsLabel(NameSpan name)
    {
        var text = _text[_words[name.First].Start.._words[name.End - 1].End];
        if (name.Type != NameSpan.Person || text.Length < 3 || !char.IsUpper(text[0]) || !(text[1] is '-' or '–' || text[1..].StartsWith(".,", StringComparison.Ordinal)))
        {
            return false;
        }

        var letters = 0;
        foreach (var c in text[1..])
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            if (letters > LongestStateLabel)
            {
                return false;
            }
        }

        return true;
    }

    // Where the name starts after a title.
    private int TitleEnd(NameSpan name)
    {
        for (var end = name.End - 1; end > name.First; end--)
        {
            if (char.IsUpper(Letters(end)[0]) && NameLexicon.TryTitle(_text[_words[name.First].Start.._words[end - 1].End], out _))
            {
                return end;
            }
        }

        return name.First;
    }

    private bool Holds(int first, int end, string letters)
    {
        for (var i = first; i < end; i++)
        {
            if (Is(i, letters))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKnownPlace(NameSpan name) => Has(name.First, NameFlags.Country | NameFlags.City | NameFlags.Town | NameFlags.Region);

    private bool IsShortPrefix(int word) => NameLexicon.IsPrefix(Letters(word)) || Has(word, NameFlags.Particle);

    private bool IsInitial(int word) => word >= _sentence.First && word < _sentence.End && Letters(word) is [var letter] && char.IsUpper(letter);

    private bool IsSpacedDash(int word) => Letters(word) is "—" or "–" or "--" && _words[word].SpaceBefore && _words[word + 1].SpaceBefore;

    private bool IsHyphen(int word) => Letters(word) is "-" or "–" or "‑";

    private bool IsApostrophe(int word) => Letters(word) is "'" or "’" or "‘" or "´" or "`";

    private bool Is(int word, string letters) => Letters(word).SequenceEqual(letters);

    private bool Has(int word, NameFlags any) => ((NameFlags)_flags[word] & any) != NameFlags.None;

    private ReadOnlySpan<char> Letters(int word) => _text[_words[word].Start.._words[word].End];
}
