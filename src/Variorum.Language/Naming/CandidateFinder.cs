namespace Variorum.Language;

/// <summary>Finds the runs of capitalised words in a sentence, takes titles and nationalities off them, and types what the sentence alone can type.</summary>
internal readonly ref struct CandidateFinder
{
    private const int LongestRun = 12;
    private const int LongestPersonName = 5;

    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;
    private readonly Sentence _sentence;
    private readonly List<Candidate> _candidates;
    private readonly TitleFinder _titles;

    public CandidateFinder(string text, ImmutableArray<Token> tokens, Sentence sentence, List<Candidate> candidates)
    {
        _text = text;
        _tokens = tokens;
        _sentence = sentence;
        _candidates = candidates;
        _titles = new TitleFinder(text, tokens, sentence.FirstToken);
    }

    public void Find()
    {
        for (var i = _sentence.FirstToken; i < _sentence.TokenEnd; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            // Most words are in lower case and without a hyphen, and no names.
            var word = Word(i);
            if (!char.IsUpper(word[0]) && !word.Contains('-'))
            {
                continue;
            }

            if (HyphenParts.IsCompound(word))
            {
                HyphenParts.AddTo(_candidates, _text, _tokens[i], i);
            }
            else if (IsCapital(i))
            {
                var end = RunEnd(i);
                Cut(i, end);
                i = end - 1;
            }
        }
    }

    // "Norland", "al-Qareb"; not "I", "Friday" or a word that only starts the sentence.
    private bool IsCapital(int i)
    {
        if (i >= _sentence.TokenEnd || _tokens[i].Kind != TokenKind.Word)
        {
            return false;
        }

        var word = Word(i);
        if (!char.IsUpper(word[0]))
        {
            var hyphen = word.IndexOf('-');
            return hyphen is > 1 and < 5 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]);
        }

        return !NameLexicon.IsApart(word) && !HyphenParts.IsCompound(word);
    }

    private int RunEnd(int first)
    {
        if (KnownEnd(first) is > 0 and var known)
        {
            first = known - 1;
        }

        var end = first + 1;
        while (end < Math.Min(_sentence.TokenEnd, first + LongestRun))
        {
            if (!_tokens[end].SpaceBefore)
            {
                break;
            }

            if (IsCapital(end) && !NameLexicon.IsStarter(Word(end)))
            {
                end = Math.Max(end + 1, KnownEnd(end));
            }
            else if (NameLexicon.IsParticle(Word(end)) && (IsCapital(end + 1) || (NameLexicon.IsParticle(WordOrNone(end + 1)) && IsCapital(end + 2))))
            {
                end += IsCapital(end + 1) ? 2 : 3;
            }
            else if (LinkEnd(first, end) is > 0 and var link)
            {
                end = link;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // One past the longest known name that starts here ("Bosnia and Herzegovina"); 0 when none of two words or more does.
    private int KnownEnd(int first)
    {
        for (var end = Math.Min(_sentence.TokenEnd, first + NameLexicon.LongestKnownFrom(Word(first))); end > first + 1; end--)
        {
            if (_tokens[end - 1].Kind == TokenKind.Word && IsCapital(end - 1) && NameLexicon.TryKnown(Words(first, end).In(_text), out _))
            {
                return end;
            }
        }

        return 0;
    }

    // "Ministry of the Interior", "Institute for Peace and Development", "Secretary of State": one past the word the link leads to; 0 when it is none.
    private int LinkEnd(int first, int link)
    {
        var word = Word(link);
        var before = Word(link - 1);
        var next = link + 1;
        if (word is "of" or "for" or "on")
        {
            next += WordOrNone(next) is "the" ? 1 : 0;
            var isTitle = word is "of" && IsCapital(next) && NameLexicon.TryTitle(Words(link - 1, next + 1).In(_text), out _);
            return IsCapital(next) && (isTitle || (NameLexicon.TryHead(before, out var head) && head != NameType.Misc && (word is "of" || head == NameType.Org))) ? next + 1 : 0;
        }

        if (word is "and" or "&")
        {
            return HasLink(first, link) && IsCapital(next) && IsOrdinary(next) && IsOrdinary(link - 1) && (NameLexicon.IsCommon(before) || NameLexicon.IsCommon(Word(next))) ? next + 1 : 0;
        }

        return 0;
    }

    // A word of the subject a body works on: "Health and Welfare", not "Maria" and not "Norway".
    private bool IsOrdinary(int i) =>
        !NameLexicon.IsGivenName(Word(i)) && !NameLexicon.TryTitle(Word(i), out _) && !NameLexicon.TryKnown(Word(i), out _);

    private bool HasLink(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Word(i) is "of" or "for" || (NameLexicon.TryHead(Word(i), out var head) && head == NameType.Org))
            {
                return true;
            }
        }

        return false;
    }

    // Takes apart a run of capitals: what starts the sentence, the nationality, the title, the name.
    private void Cut(int first, int end)
    {
        var starts = IsSentenceStart(first);
        while (first < end - 1 && NameLexicon.IsStarter(Word(first)) && !NameLexicon.TryKnown(Words(first, end).In(_text), out _))
        {
            first++;
            starts = false;
        }

        // "The" names nothing; "IS" does.
        if (first == end - 1 && NameLexicon.IsStarter(Word(first)) && !(IsAcronym(Word(first)) && NameLexicon.TryKnown(Word(first), out _)))
        {
            return;
        }

        if (starts && end - first > 1 && NameLexicon.IsCommon(Word(first)) && !IsWhole(first, end) && !TitleStarts(first, end))
        {
            first++;
            starts = false;
        }

        CutTitled(first, end, starts);
    }

    private void CutTitled(int first, int end, bool starts)
    {
        // "Norland Press secretary Mira Varga": a title that goes on in lower case is no part of the name before it.
        if (end - first > 1 && end < _sentence.TokenEnd && NameLexicon.TryTitle(Words(end - 1, end + 1).In(_text), out _))
        {
            end--;
        }

        for (var at = first; at < end; at++)
        {
            var titleEnd = TitleEnd(at, end, out var firm);
            if (titleEnd == at)
            {
                continue;
            }

            if (titleEnd == end)
            {
                // A title without a name: "the Prime Minister". What stands before it may be a name.
                AddPlain(first, at, starts);
                return;
            }

            if (firm || LooksLikePerson(titleEnd, end))
            {
                AddPlain(first, at, starts);
                AddPerson(at, titleEnd, end);
                return;
            }
        }

        AddPlain(first, end, starts);
    }

    // One past the titles that start here ("Prime Minister", "Press Secretary Maj. Gen."), or the same token when none does.
    private int TitleEnd(int at, int end, out bool firm)
    {
        firm = false;
        var start = at;
        while (at < end)
        {
            var next = at;
            for (var stop = Math.Min(end, at + NameLexicon.LongestTitleFrom(TitlePrefix.Skip(Word(at)))); stop > at; stop--)
            {
                var words = Words(at, stop).In(_text);
                if (NameLexicon.TryTitle(TitlePrefix.Skip(words), out var isFirm))
                {
                    firm |= isFirm;
                    next = stop;
                    break;
                }
            }

            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at > start && NameLexicon.TryKnown(Words(start, end).In(_text), out _) ? start : at;
    }

    private bool TitleStarts(int first, int end) => TitleEnd(first, end, out _) > first;

    private bool LooksLikePerson(int first, int end) =>
        end - first <= LongestPersonName
        && !NameLexicon.TryKnown(Words(first, end).In(_text), out _)
        && !NameLexicon.TryHead(Word(end - 1), out _)
        && !NameLexicon.IsCommon(Word(first))
        && !NameLexicon.IsCommon(Word(end - 1));

    // A known name, or one that its last or first word makes a whole.
    private bool IsWhole(int first, int end) =>
        NameLexicon.TryKnown(Words(first, end).In(_text), out _) || NameLexicon.TryHead(Word(end - 1), out _) || NameLexicon.IsGivenName(Word(first));

    private void AddPerson(int title, int first, int end)
    {
        if (end - first > LongestPersonName || NameLexicon.IsApart(Word(first)))
        {
            return;
        }

        if (NameLexicon.TryKnown(Words(first, end).In(_text), out var known) && known is NameType.Org or NameType.Misc)
        {
            AddPlain(first, end, starts: false);
            return;
        }

        Add(first, end, NameType.Per, "names.title", starts: false, _titles.WithContext(title, first));
    }

    private void AddPlain(int first, int end, bool starts)
    {
        if (first >= end)
        {
            return;
        }

        var words = Words(first, end).In(_text);
        var weakStart = starts && end - first == 1 && NameLexicon.IsCommon(words) && !IsAcronym(words);
        if (NameLexicon.TryKnown(words, out var known))
        {
            Add(first, end, weakStart ? null : known, "names.known", starts, PrecedingTitle(first, known));
            return;
        }

        if (end - first == 1)
        {
            AddSingle(first, words, starts);
            return;
        }

        if (PrefixEnd(first, end) is var one && one > first && PrefixEnd(one, end) > one)
        {
            // "Norlandic US Senate": the first is said of the second.
            AddPlain(first, one, starts);
            AddPlain(one, end, starts: false);
            return;
        }

        if (WholeType(first, end) is { } whole)
        {
            Add(first, end, whole.Type, whole.Rule, starts, PrecedingTitle(first, whole.Type));
            return;
        }

        // "Norlandic General Mira Varga", "US Open Skies": the nationality is a name of its own.
        if (PrefixEnd(first, end) is var prefix && prefix > first)
        {
            if (OutletGazetteer.FindByName(Words(first, prefix).In(_text)) is not null && CountryOrTongue(prefix, end))
            {
                // "Norland Times Arabic": the edition of an outlet.
                Add(first, end, NameType.Org, "names.edition", starts, title: null);
                return;
            }

            AddPlain(first, prefix, starts);
            AddPlain(prefix, end, starts: false);
            return;
        }

        AddByContext(first, end, starts);
    }

    private (NameType Type, string Rule)? WholeType(int first, int end)
    {
        if (NameLexicon.TryHead(Word(end - 1), out var head) && !HasOf(first, end))
        {
            return (head, "names.head");
        }

        if (HasOf(first, end) && FirstHead(first, end) is { } linked)
        {
            return (linked, "names.head-of");
        }

        if (NameLexicon.IsGivenName(FirstPart(Word(first))) && end - first <= LongestPersonName && !NameLexicon.IsCommon(Word(end - 1)))
        {
            return (NameType.Per, "names.given");
        }

        return HasInitial(first, end) ? (NameType.Per, "names.initial") : null;
    }

    private void AddByContext(int first, int end, bool starts)
    {
        var title = PrecedingTitle(first, NameType.Per);
        if (title is not null && LooksLikePerson(first, end))
        {
            Add(first, end, NameType.Per, "names.role", starts, title);
        }
        else if (HasParticle(first, end) && LooksLikePerson(first, end))
        {
            Add(first, end, NameType.Per, "names.particle", starts, title: null);
        }
        else if (AnyCommon(first, end))
        {
            Add(first, end, type: null, rule: null, starts, title: null);
        }
        else if (first > _sentence.FirstToken && NameLexicon.IsPlacePreposition(Word(first - 1)))
        {
            Add(first, end, NameType.Gpe, "names.in", starts, title: null);
        }
        else if (end - first <= LongestPersonName && IsSpokenOf(first, end))
        {
            Add(first, end, NameType.Per, "names.person-context", starts, title: null);
        }
        else
        {
            Add(first, end, type: null, rule: null, starts, title: null);
        }
    }

    private void AddSingle(int i, ReadOnlySpan<char> word, bool starts)
    {
        if (NameLexicon.IsNoName(word))
        {
            return;
        }

        if (IsAcronym(word))
        {
            // "AED 500", "US$": a currency; "BREAKING": a word that shouts.
            if (NameLexicon.IsCommon(word) || (i + 1 < _tokens.Length && _tokens[i + 1].Kind is TokenKind.Number or TokenKind.Symbol))
            {
                return;
            }

            Add(i, i + 1, NameType.Org, "names.acronym", starts, title: null);
        }
        else if (PrecedingTitle(i, NameType.Per) is { } title && !NameLexicon.IsCommon(word) && !NameLexicon.TryHead(word, out _))
        {
            Add(i, i + 1, NameType.Per, "names.role", starts, title);
        }
        else if (!NameLexicon.IsCommon(word) && i > _sentence.FirstToken && NameLexicon.IsPlacePreposition(Word(i - 1)))
        {
            Add(i, i + 1, NameType.Gpe, "names.in", starts, title: null);
        }
        else if (NameLexicon.IsGivenName(word) && !starts && !NameLexicon.IsCommon(word))
        {
            Add(i, i + 1, NameType.Per, "names.given", starts, title: null);
        }
        else if (!NameLexicon.IsCommon(word) && IsSpokenOf(i, i + 1))
        {
            Add(i, i + 1, NameType.Per, "names.person-context", starts, title: null);
        }
        else
        {
            Add(i, i + 1, type: null, rule: null, starts, title: null);
        }
    }

    // Only persons speak and are who: "Varga said", "said Varga", "Varga, who", "Varga, 45,", "Varga, a"; "a Baker who" is a member of something.
    private bool IsSpokenOf(int first, int end)
    {
        if (first > _sentence.FirstToken && Word(first - 1) is "a" or "an" or "the" or "another" or "some" or "many" or "most" or "these" or "those" or "any" or "every" or "other" or "of" or "more")
        {
            return false;
        }

        if (first > _sentence.FirstToken && NameLexicon.IsCueVerb(Word(first - 1)))
        {
            return end == _sentence.TokenEnd || _tokens[end].Kind != TokenKind.Word || !_tokens[end].SpaceBefore;
        }

        if (end >= _sentence.TokenEnd)
        {
            return false;
        }

        if (NameLexicon.IsCueVerb(Word(end)) || Word(end) is "who" or "whose")
        {
            return true;
        }

        return Word(end) is "," && (WordOrNone(end + 1) is "who" or "whose" or "a" or "an"
            || (end + 2 < _sentence.TokenEnd && _tokens[end + 1].Kind == TokenKind.Number && _tokens[end + 1].End - _tokens[end + 1].Start == 2 && Word(end + 2) is ","));
    }

    // Where a country or nationality at the start of a run ends, when another name goes on after it.
    private int PrefixEnd(int first, int end)
    {
        for (var stop = Math.Min(end - 1, first + 3); stop > first; stop--)
        {
            if (NameLexicon.TryKnown(Words(first, stop).In(_text), out var type) && type is NameType.Gpe or NameType.Misc or NameType.Org)
            {
                return stop;
            }
        }

        return first;
    }

    private bool CountryOrTongue(int first, int end) =>
        NameLexicon.TryKnown(Words(first, end).In(_text), out var type) && type is NameType.Misc or NameType.Gpe;

    private bool HasOf(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (Word(i) is "of" or "for" or "on")
            {
                return true;
            }
        }

        return false;
    }

    // The type of the word before the first "of": "Norland Ministry of Defence".
    private NameType? FirstHead(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (Word(i) is "of" or "for" or "on")
            {
                return NameLexicon.TryHead(Word(i - 1), out var type) ? type : null;
            }
        }

        return null;
    }

    private bool HasInitial(int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (Abbreviations.IsInitial(Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "Mira van Moor", "Sadiq al-Qareb", "Sadiq Al-Qareb"; a place may start with one: "Al Ain", "La Mora".
    private bool HasParticle(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            var word = Word(i);
            if (char.IsLower(word[0]) || word.StartsWith("Al-", StringComparison.Ordinal) || word.StartsWith("El-", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool AnyCommon(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = Word(i);
            if (NameLexicon.IsCommon(word) || NameLexicon.IsNoName(word))
            {
                return true;
            }
        }

        return false;
    }

    // A role in lower case right before the name: "general Mira Varga", "former president Moor".
    private Span? PrecedingTitle(int first, NameType type) => type == NameType.Per ? _titles.Before(first) : null;

    private void Add(int first, int end, NameType? type, string? rule, bool starts, Span? title) =>
        _candidates.Add(new Candidate(Words(first, end), first, end, type, rule) { Title = title, Starts = starts });

    private bool IsSentenceStart(int i)
    {
        if (i == _sentence.FirstToken)
        {
            return true;
        }

        var before = _tokens[i - 1];
        return before.Kind == TokenKind.Punctuation && (Characters.IsQuotationMark(_text[before.Start]) || _text[before.Start] is ':' or '(' or '-' or '–' or '—' or '•' or '…');
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 7)
        {
            return false;
        }

        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters >= 2;
    }

    private static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> word) => word.IndexOf('-') is > 0 and var hyphen ? word[..hyphen] : word;

    private ReadOnlySpan<char> Word(int i) => _tokens[i].In(_text);

    private ReadOnlySpan<char> WordOrNone(int i) => i < _sentence.TokenEnd ? Word(i) : default;

    private Span Words(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);
}
