namespace Variorum.Language;

/// <summary>
/// What an account shows of its names as a whole: a name whose type one place tells has it everywhere, and the last word of a person's full name
/// is that person.
/// </summary>
internal sealed class NameMemory
{
    /// <summary>How many tokens of a headline are looked up together.</summary>
    private const int LongestPhrase = 7;

    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;
    private readonly Dictionary<string, NameType>.AlternateLookup<ReadOnlySpan<char>> _types;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _insideSentences;

    public NameMemory(string text, ImmutableArray<Token> tokens, List<Candidate> candidates)
    {
        _text = text;
        _tokens = tokens;
        _types = new Dictionary<string, NameType>(candidates.Count, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _insideSentences = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var candidate in candidates)
        {
            Learn(candidate);
        }
    }

    /// <summary>Adds the names that a line without telling capitals holds: those known from gazetteers or from the rest of the account.</summary>
    public void FindIn(Sentence line, List<Candidate> candidates)
    {
        for (var i = line.FirstToken; i < line.TokenEnd; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || !char.IsUpper(_text[_tokens[i].Start]))
            {
                continue;
            }

            for (var end = Math.Min(line.TokenEnd, i + LongestPhrase); end > i; end--)
            {
                var words = Words(i, end);
                var phrase = words.In(_text);
                var remembered = _types.TryGetValue(phrase, out var type);
                if (remembered || (NameLexicon.TryKnown(phrase, out type) && (end > i + 1 || !NameLexicon.IsCommon(phrase))))
                {
                    candidates.Add(new Candidate(words, i, end, type, remembered ? "names.headline-memory" : "names.headline-known") { Line = true });
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /// <summary>The mention a candidate is, with what the account tells of it; null when nothing shows that it is a name.</summary>
    public Mention? Resolve(Candidate candidate)
    {
        var words = candidate.Words.In(_text);
        var (type, rule) = (candidate.Type, candidate.Rule);
        if (type is null)
        {
            if (candidate.Starts && candidate.Length == 1 && NameLexicon.IsCommon(words) && !_insideSentences.Contains(words))
            {
                return null;
            }

            (type, rule) = _types.TryGetValue(words, out var known) ? (known, "names.memory") : Guess(candidate, words);
        }

        return type is { } found && rule is not null ? new Mention(candidate.Words, found, candidate.Title, rule) : null;
    }

    private void Learn(Candidate candidate)
    {
        if (candidate.Type is not { } type)
        {
            if (!candidate.Starts)
            {
                _insideSentences.Add(candidate.Words.In(_text));
            }

            return;
        }

        _types.TryAdd(candidate.Words.In(_text), type);
        if (type == NameType.Per && candidate.Length > 1)
        {
            LearnSurname(candidate);
        }
    }

    private void LearnSurname(Candidate person)
    {
        var surname = _tokens[person.TokenEnd - 1].In(_text);
        if (surname.Length > 2 && !NameLexicon.TryKnown(surname, out _))
        {
            _types.TryAdd(surname, NameType.Per);
            var hyphen = surname.IndexOf('-');
            if (hyphen is > 0 and < 4 && hyphen + 3 < surname.Length)
            {
                // al-Qareb is also called Qareb.
                _types.TryAdd(surname[(hyphen + 1)..], NameType.Per);
            }
        }

        // Arabic names: "al Qareb" in two words.
        if (person.Length > 2 && _tokens[person.TokenEnd - 2].In(_text) is "al" or "Al" or "el" or "El" or "van" or "Van" or "de" or "De" or "von" or "bin")
        {
            _types.TryAdd(Words(person.TokenEnd - 2, person.TokenEnd).In(_text), NameType.Per);
        }
    }

    private (NameType?, string?) Guess(Candidate candidate, ReadOnlySpan<char> words)
    {
        if (candidate.Length == 1)
        {
            return candidate.Starts || NameLexicon.IsCommon(words) ? (null, null) : (NameType.Misc, "names.capital");
        }

        // "Mira Quell" where the account also has "Mr. Quell".
        return _types.TryGetValue(_tokens[candidate.TokenEnd - 1].In(_text), out var surname) && surname == NameType.Per && !NameLexicon.IsCommon(_tokens[candidate.FirstToken].In(_text))
            ? (NameType.Per, "names.memory")
            : (null, null);
    }

    private Span Words(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);
}
