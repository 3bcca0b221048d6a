using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Finds the phrases of a text that may refer to something: names, descriptions and pronouns.</summary>
internal sealed class MentionFinder
{
    private readonly ParsedText _text;
    private readonly int[] _nameAt;

    /// <summary>For each name the word that stands for it in the trees: the highest of its words and of those of its title.</summary>
    private readonly int[] _heads;

    /// <summary>For each word the name whose word or title it is; -1 for none.</summary>
    private readonly int[] _namedAt;

    private readonly IReadOnlyList<Mention> _names;

    /// <summary>The last words of persons named in full: of "Stephanie Brewer … Brewer" the second tells nothing of a gender, though some men are called so.</summary>
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _surnames = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public MentionFinder(ParsedText text, IReadOnlyList<Mention> names)
    {
        (_text, _names) = (text, names);
        _nameAt = new int[text.Words.Length];
        Array.Fill(_nameAt, -1);
        for (var i = 0; i < names.Count; i++)
        {
            for (var word = text.WordAt(names[i].Span.Start); word < text.Words.Length && text.Words[word].Start < names[i].Span.End; word++)
            {
                _nameAt[word] = i;
            }

            if (names[i].Type == NameType.Per && names[i].Span.In(text.Text) is var name && name.LastIndexOf(' ') is > 0 and var space)
            {
                _surnames.Add(name[(space + 1)..]);
            }
        }

        _namedAt = [.. _nameAt];
        _heads = new int[names.Count];
        for (var i = 0; i < names.Count; i++)
        {
            var words = TitledWordsOf(names[i]);
            _heads[i] = words.First;
            for (var word = words.First; word < words.End; word++)
            {
                _namedAt[word] = _nameAt[word] < 0 ? i : _nameAt[word];
                _heads[i] = DepthOf(word) <= DepthOf(_heads[i]) ? word : _heads[i];
            }
        }
    }

    /// <summary>All of them, by their first word, the longer first.</summary>
    public List<Candidate> Find()
    {
        var found = new List<Candidate>();
        for (var word = 0; word < _text.Words.Length; word++)
        {
            if (!HeadsMention(word))
            {
                continue;
            }

            var phrase = _namedAt[word] is >= 0 and var name ? Around(Extents.Of(_text, word), TitledWordsOf(_names[name])) : Extents.Of(_text, word);
            found.Add(Make(phrase, word));
            if (IsCoordinated(word))
            {
                found.Add(Coordination(Extents.WithConjuncts(_text, word, phrase), word));
            }
        }

        found.Sort(InOrder);
        return found;
    }

    /// <summary>The mentions with given words, for measuring the sieves apart from the finder.</summary>
    public List<Candidate> FindAt(IEnumerable<WordRange> phrases)
    {
        var found = new List<Candidate>();
        foreach (var phrase in phrases)
        {
            var head = HeadOf(phrase);
            var own = Extents.Of(_text, head);
            found.Add(IsCoordinated(head) && phrase.End > own.End && Extents.WithConjuncts(_text, head, own).End == phrase.End
                ? Coordination(phrase, head)
                : Make(phrase, head));
        }

        found.Sort(InOrder);
        return found;
    }

    private static WordRange Around(WordRange a, WordRange b) => new(Math.Min(a.First, b.First), Math.Max(a.End, b.End));

    private int DepthOf(int word)
    {
        var depth = 0;
        for (; !_text.IsRoot(word); word = _text.Words[word].Head)
        {
            depth++;
        }

        return depth;
    }

    private WordRange TitledWordsOf(Mention name) => name.Title is { } title ? Around(WordsOf(title), WordsOf(name.Span)) : WordsOf(name.Span);

    private static int InOrder(Candidate a, Candidate b) =>
        a.Words.First != b.Words.First ? a.Words.First.CompareTo(b.Words.First)
        : a.Words.End != b.Words.End ? b.Words.End.CompareTo(a.Words.End)
        : a.Head.CompareTo(b.Head);

    private int HeadOf(WordRange phrase)
    {
        for (var word = phrase.First; word < phrase.End; word++)
        {
            if (!phrase.Contains(_text.Words[word].Head) || _text.IsRoot(word))
            {
                return word;
            }
        }

        return phrase.First;
    }

    private bool HeadsMention(int word)
    {
        var relation = _text.Words[word].BasicRelation;
        if (_namedAt[word] is >= 0 and var name && _names[name].Type != NameType.Misc)
        {
            // A name found is one mention, however the tree cuts it.
            return _heads[name] == word;
        }

        return _text.Words[word].Tag switch
        {
            UniversalTag.Noun => relation is not ("flat" or "fixed" or "goeswith" or "case" or "mark" or "cc") && !IsPartOfCompound(word) && !IsTitle(word) && !StandsInSetPhrase(word),
            UniversalTag.Propn => relation is not ("flat" or "fixed" or "goeswith") && !IsPartOfName(word) && !IsTitle(word),
            UniversalTag.Pron => relation is not ("expl" or "det" or "fixed") && CoreferenceLexicon.PronounOf(_text.Letters(word)) is not null,
            UniversalTag.Det => relation is "nmod" or "nsubj" or "obj" or "obl" && CoreferenceLexicon.PronounOf(_text.Letters(word)) is not null,
            UniversalTag.Num => relation is "nsubj" or "obj" or "obl" or "nmod",
            _ => false,
        };
    }

    // Of a proper noun in front of another noun only a whole name is a mention: "[Norvik] police", but not "Quell [Boat] Workers"; nor is the end of "House of [Quells]".
    private bool IsPartOfName(int word) =>
        !_text.IsRoot(word)
        && (_nameAt[word] is >= 0 and var name
            ? _nameAt[_text.Words[word].Head] == name
            : _text.Words[word].BasicRelation is "compound" && _text.Words[_text.Words[word].Head].Tag == UniversalTag.Propn);

    // "half-sister": glued to its noun.
    private bool IsPartOfCompound(int word) =>
        _text.Words[word].BasicRelation is "compound"
        && word + 1 < _text.Words.Length
        && !_text.Words[word + 1].SpaceBefore
        && _text.Letters(word + 1) is "-";

    // "[Mayor] Quell" is one mention.
    private bool IsTitle(int word)
    {
        if (_text.Words[word].Relation is not "nmod:desc")
        {
            return false;
        }

        foreach (var child in _text.ChildrenOf(word))
        {
            if (_text.Words[child].BasicRelation is "det")
            {
                return false;
            }
        }

        return true;
    }

    // "in fact", "kind of": words that name nothing where they stand.
    private bool StandsInSetPhrase(int word)
    {
        var (preposition, bare) = (-1, true);
        foreach (var child in _text.ChildrenOf(word))
        {
            switch (_text.Words[child].BasicRelation)
            {
                case "fixed":
                    return true;
                case "case" when child < word:
                    preposition = child;
                    break;
                case "punct" or "conj" or "cc":
                    break;
                default:
                    bare &= _text.Words[child].BasicRelation is "det" or "amod";
                    break;
            }
        }

        return bare && preposition >= 0 && CoreferenceLexicon.IsSetPhrase(_text.SpanOf(new WordRange(preposition, word + 1)).In(_text.Text));
    }

    private bool IsCoordinated(int head)
    {
        foreach (var child in _text.ChildrenOf(head))
        {
            if (child > head && _text.Words[child].BasicRelation is "conj" && _text.Words[child].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron)
            {
                return true;
            }
        }

        return false;
    }

    private Candidate Coordination(WordRange words, int head) => new()
    {
        Words = words,
        Narrow = words,
        Head = head,
        Kind = MentionKind.Nominal,
        Core = words,
        Traits = new Traits(Numbers.Plural, CoordinatedKinds(head)),
        Sentence = _text.SentenceOf(head),
        IsCoordination = true,
    };

    private Kinds CoordinatedKinds(int head)
    {
        var kinds = Make(Extents.Of(_text, head), head).Traits.Kinds;
        foreach (var child in _text.ChildrenOf(head))
        {
            if (_text.Words[child].BasicRelation is "conj")
            {
                kinds |= Make(Extents.Of(_text, child), child).Traits.Kinds;
            }
        }

        return kinds;
    }

    private Candidate Make(WordRange words, int head)
    {
        var word = _text.Words[head];
        if (word.Tag is UniversalTag.Pron or UniversalTag.Det && CoreferenceLexicon.PronounOf(_text.Letters(head)) is { } pronoun)
        {
            return new Candidate
            {
                Words = words,
                Narrow = NarrowOf(words, head),
                Head = head,
                Kind = MentionKind.Pronoun,
                Core = new WordRange(head, head + 1),
                Traits = pronoun.Traits,
                Sentence = _text.SentenceOf(head),
                Pronoun = pronoun,
            };
        }

        return (word.Tag == UniversalTag.Propn && !IsTitleAlone(words, head) && !IsOffice(head)) || NameFor(head) is not null ? Name(words, head) : Description(words, head);
    }

    // "Director of the Harbour Department": capitals make no name of an office.
    private bool IsOffice(int head) => NameFor(head) is null && (CoreferenceLexicon.KindsOfNoun(_text.Words[head].Lemma) | Kinds.Person) == Kinds.Person;

    // "the President": a title in capitals that names nobody by itself.
    private bool IsTitleAlone(WordRange words, int head) =>
        NameFor(head) is null
        && DefinitenessOf(head) is Definiteness.Definite or Definiteness.Demonstrative or Definiteness.Possessed
        && NameLexicon.TryTitle(_text.SpanOf(Extents.NameAround(_text, head)).In(_text.Text), out _)
        && words.First < head;

    // The name that holds the head, or its flat part where a title heads the phrase ("Ms. [Quell]").
    private Mention? NameFor(int head)
    {
        if (_namedAt[head] >= 0)
        {
            return _names[_namedAt[head]];
        }

        foreach (var child in _text.ChildrenOf(head))
        {
            if (_nameAt[child] >= 0 && _text.Words[child].BasicRelation is "flat")
            {
                return _names[_nameAt[child]];
            }
        }

        return null;
    }

    private Candidate Description(WordRange words, int head)
    {
        var first = words.First;
        while (first < head && (_text.Words[first].BasicRelation is "det" || _text.Words[first].Tag is UniversalTag.Det or UniversalTag.Punct))
        {
            first++;
        }

        return new Candidate
        {
            Words = words,
            Narrow = NarrowOf(words, head),
            Head = head,
            Kind = MentionKind.Nominal,
            Core = new WordRange(first, head + 1),
            Traits = new Traits(NumberOf(head), KindsOfNoun(head)),
            Sentence = _text.SentenceOf(head),
            Definiteness = DefinitenessOf(head),
        };
    }

    private Candidate Name(WordRange words, int head)
    {
        var name = NameFor(head);
        var core = name is null ? Extents.NameAround(_text, head) : WordsOf(name.Span);
        var title = name?.Title is { } span ? WordsOf(span) : DescribedBy(head, core);
        return new Candidate
        {
            Words = words,
            Narrow = NarrowOf(words, head),
            Head = head,
            Kind = MentionKind.Name,
            Core = core,
            Type = name?.Type,
            Title = title,
            Traits = new Traits(name?.Type == NameType.Per ? Numbers.Singular : NumberOfName(head), KindsOfName(name?.Type, core, title)),
            Sentence = _text.SentenceOf(head),
            Definiteness = DefinitenessOf(head),
        };
    }

    // "Mayor" of "Mayor Quell" where it is no part of what the name finder gives.
    private WordRange DescribedBy(int head, WordRange core)
    {
        foreach (var child in _text.ChildrenOf(head))
        {
            if (child < core.First && _text.Words[child].Relation is "nmod:desc" or "compound" && _text.Words[child].Tag is UniversalTag.Noun or UniversalTag.Propn)
            {
                return new WordRange(_text.SubtreeOf(child).First, child + 1);
            }
        }

        return default;
    }

    private WordRange NarrowOf(WordRange words, int head) => Extents.Of(_text, head, clauses: false) is var narrow && narrow.End < words.End ? words with { End = narrow.End } : words;

    private WordRange WordsOf(Span span)
    {
        int first = _text.WordAt(span.Start), end = first + 1;
        while (end < _text.Words.Length && _text.Words[end].End <= span.End)
        {
            end++;
        }

        return new WordRange(first, end);
    }

    private Kinds KindsOfName(NameType? type, WordRange core, WordRange title)
    {
        var kinds = type switch
        {
            NameType.Per => Kinds.Person,
            NameType.Org => Kinds.Body,
            NameType.Gpe => Kinds.Place | Kinds.Body,
            NameType.Loc => Kinds.Place,
            _ => Kinds.Any,
        };
        if ((kinds & Kinds.Person) == Kinds.None)
        {
            return kinds;
        }

        for (var word = title.First; word < title.End; word++)
        {
            if (CoreferenceLexicon.GenderOf(_text.Letters(word)) is var gender and not Kinds.Person)
            {
                return gender;
            }
        }

        return CoreferenceLexicon.KindsOfGivenName(_text.Letters(core.First)) is var given and not Kinds.Person && (core.Length > 1 || (type == NameType.Per && !_surnames.Contains(_text.Letters(core.First))))
            ? given
            : kinds;
    }

    private Kinds KindsOfNoun(int head)
    {
        var lemma = _text.Words[head].Lemma;
        return CoreferenceLexicon.GenderOf(lemma) is var gender and not Kinds.Person ? gender : CoreferenceLexicon.KindsOfNoun(lemma);
    }

    private Numbers NumberOf(int head)
    {
        var features = _text.Words[head].Features;
        var body = (CoreferenceLexicon.KindsOfNoun(_text.Words[head].Lemma) & Kinds.Body) != Kinds.None;
        return features.Contains("Number=Plur", StringComparison.Ordinal) ? Numbers.Plural
            : features.Contains("Number=Sing", StringComparison.Ordinal) && !body ? Numbers.Singular
            : Numbers.Any;
    }

    // A body, a team or a state may take either number whatever the form of its name ("United Nations").
    private Numbers NumberOfName(int head) =>
        _nameAt[head] >= 0 || !_text.Words[head].Features.Contains("Number=Plur", StringComparison.Ordinal) ? Numbers.Any : Numbers.Plural;

    private Definiteness DefinitenessOf(int head)
    {
        foreach (var child in _text.ChildrenOf(head))
        {
            if (child > head)
            {
                break;
            }

            if (_text.Words[child].Relation is "nmod:poss")
            {
                return Definiteness.Possessed;
            }

            if (_text.Words[child].BasicRelation is "det" && CoreferenceLexicon.DeterminerOf(_text.Letters(child)) is { } definiteness)
            {
                return definiteness;
            }
        }

        return Definiteness.Bare;
    }
}
