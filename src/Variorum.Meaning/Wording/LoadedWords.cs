using System.Reflection;
using Variorum.Language;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Wording;

/// <summary>Tells candidates for loaded words: by a lexicon of lemmas, and by the ways that such words are formed.</summary>
internal sealed class LoadedWords
{
    private const int LeastStem = 4;
    private const int LongestWord = 48;

    private readonly WordMap<PartsOfSpeech> _lemmas;
    private readonly WordSet _heads;
    private readonly WordSet _middles;
    private readonly WordSet _tails;
    private readonly string[] _endings;
    private readonly WordSet _plain;

    private LoadedWords(ResourceTable lemmas, ResourceTable forms, ResourceTable plain)
    {
        Hash = lemmas.Hash + forms.Hash + plain.Hash;
        _lemmas = new(lemmas.Rows.GroupBy(row => row[0], StringComparer.OrdinalIgnoreCase).Select(rows => KeyValuePair.Create(
            rows.Key, rows.Aggregate(PartsOfSpeech.None, (parts, row) => parts | Enum.Parse<PartsOfSpeech>(row[1], ignoreCase: true)))));
        _heads = Forms("head");
        _middles = Forms("middle");
        _tails = Forms("tail");
        _endings = [.. forms.Rows.Where(row => row[1] == "ending").Select(row => row[0])];
        _plain = new WordSet(plain.Rows.Select(row => row[0]));

        WordSet Forms(string where) => new(forms.Rows.Where(row => row[1] == where).Select(row => row[0]));
    }

    public static LoadedWords Default { get; } = new(Table("loaded"), Table("forms"), Table("plain"));

    /// <summary>A hash over the tables.</summary>
    public string Hash { get; }

    /// <summary>The rule by which some words that are written together are loaded; null when they are not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">One word, or the parts of a word with hyphens.</param>
    public string? Rule(ParsedText text, WordRange words)
    {
        if (words.Length > 1)
        {
            return RuleOfCompound(text, words);
        }

        ref readonly var word = ref text.Words.AsSpan()[words.First];
        var part = PartOf(word.Tag);
        if (part == PartsOfSpeech.None)
        {
            return null;
        }

        var form = word.In(text.Text);
        return Is(word.Lemma, part) || Is(form, part) ? "wording.lexicon" : IsFormed(form, part) ? "wording.form" : null;
    }

    /// <summary>"scandal-ridden", "self-aggrandising"; else loaded where the lexicon has it with its hyphens.</summary>
    private string? RuleOfCompound(ParsedText text, WordRange words)
    {
        var letters = text.SpanOf(words).In(text.Text);
        if (letters.Length > LongestWord || _plain.Contains(letters))
        {
            return null;
        }

        if (_lemmas.TryGet(letters, out _))
        {
            return "wording.lexicon";
        }

        var head = text.Letters(words.First);
        var tail = text.Letters(words.End - 1);
        return _tails.Contains(tail) || _heads.Contains(head) || HasMiddle(text, words) ? "wording.form" : null;
    }

    /// <summary>"actor-turned-agitator".</summary>
    private bool HasMiddle(ParsedText text, WordRange words)
    {
        for (var word = words.First + 1; word < words.End - 1; word++)
        {
            if (_middles.Contains(text.Letters(word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"warmonger"; "childishly" where "childish" is loaded; "alarmingly": an adverb of a participle says what somebody makes of it.</summary>
    private bool IsFormed(ReadOnlySpan<char> form, PartsOfSpeech part)
    {
        if (_plain.Contains(form))
        {
            return false;
        }

        foreach (var ending in _endings)
        {
            if (form.Length >= ending.Length + LeastStem && form.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return (part & PartsOfSpeech.Adverb) != PartsOfSpeech.None && form.EndsWith("ly", StringComparison.Ordinal)
            && (form.EndsWith("ingly", StringComparison.Ordinal) || IsOfAdjective(form[..^2]));
    }

    /// <summary>Whether the stem of an adverb is a loaded adjective: "childish", "frenetic" of "frenetically", "hasty" of "hastily", "terrible" of "terribly".</summary>
    private bool IsOfAdjective(ReadOnlySpan<char> stem)
    {
        Span<char> adjective = stackalloc char[LongestWord];
        if (stem.Length is < LeastStem or > LongestWord - 2)
        {
            return false;
        }

        if (Is(stem, PartsOfSpeech.Adjective) || (stem.EndsWith("al", StringComparison.Ordinal) && Is(stem[..^2], PartsOfSpeech.Adjective)))
        {
            return true;
        }

        stem.CopyTo(adjective);
        if (stem[^1] == 'i')
        {
            adjective[stem.Length - 1] = 'y';
            return Is(adjective[..stem.Length], PartsOfSpeech.Adjective);
        }

        "le".CopyTo(adjective[stem.Length..]);
        return Is(adjective[..(stem.Length + 2)], PartsOfSpeech.Adjective);
    }

    private bool Is(ReadOnlySpan<char> word, PartsOfSpeech part) => _lemmas.TryGet(word, out var parts) && (parts & part) != PartsOfSpeech.None;

    /// <summary>The parts of speech that a word may be loaded as: a participle is also an adjective, and nouns and adjectives are often taken for one another.</summary>
    private static PartsOfSpeech PartOf(UniversalTag tag) => tag switch
    {
        UniversalTag.Noun or UniversalTag.Propn => PartsOfSpeech.Noun | PartsOfSpeech.Adjective,
        UniversalTag.Adj => PartsOfSpeech.Adjective | PartsOfSpeech.Noun | PartsOfSpeech.Verb,
        UniversalTag.Verb => PartsOfSpeech.Verb | PartsOfSpeech.Adjective,
        UniversalTag.Adv => PartsOfSpeech.Adverb,
        _ => PartsOfSpeech.None,
    };

    private static ResourceTable Table(string name) => ResourceTable.Load(Assembly.GetExecutingAssembly(), $"meaning/wording-{name}.tsv");
}
