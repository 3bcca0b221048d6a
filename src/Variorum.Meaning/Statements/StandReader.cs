using Variorum.Language;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>
/// Tells words that somebody said from a stand that the account only reports: what somebody thinks, wants or supports, what he spoke about, what "is expected".
/// Both are attributions; only the first are statements of the record.
/// </summary>
internal sealed class StandReader(MarkedText marked)
{
    private static readonly WordSet Utterers = new(ResourceTable.Load(typeof(ParseStage).Assembly, "language/noun-kinds.tsv").Rows
        .Where(row => row[1].Contains("person", StringComparison.Ordinal) || row[1].Contains("body", StringComparison.Ordinal))
        .Select(row => row[0]));

    private readonly ParsedText _trees = marked.Trees;
    private readonly WordTraits _words = new(marked);

    /// <summary>Whether what a rule found is no more than a stand.</summary>
    /// <param name="match">What the rule found.</param>
    /// <param name="speaker">The head of the speaker; -1 where the rule leaves him to the words beside the cue.</param>
    /// <param name="isNamed">Whether anybody is named who speaks.</param>
    public bool IsStand(in RuleMatch match, int speaker, bool isNamed)
    {
        if (!isNamed || IsFoundOut(match.Cue) || IsShare(speaker) || (speaker >= 0 && marked.ClassAt(speaker) == WordClass.Author) || (match.Rule == "statements.as-reported" && !OpensOrEnds(match.Cue)) || marked.Lexicon.TellsNoWords(match.Rule, _trees.Words[match.Cue].Lemma))
        {
            return true;
        }

        if (_trees.Words[match.Cue].Relation == "acl:relcl" && marked.ClassAt(_trees.Words[match.Cue].Head) == WordClass.Document)
        {
            // "posted a message that said": he who posted it says so, and is told elsewhere.
            return true;
        }

        return match.Rule switch
        {
            // "The files acknowledge the gaps": a thing may say that something is so; it neither praises nor urges.
            "statements.object" or "statements.object-pronoun" => !IsUtterer(speaker) || IsOfNoun(match.Cue) || IsAnybody(speaker) || LacksPredicate(match),
            "statements.asked" or "statements.infinitive" or "statements.for" or "statements.against" => !IsUtterer(speaker),

            // "X rejected the claim that": the one who deals with a claim has not made it.
            "statements.noun-clause" or "statements.noun-infinitive" => _trees.Words[speaker].Head != match.Cue || !IsUtterer(speaker),
            // "a letter saying that": what stands before such a cue and is no document is seldom what says it.
            "statements.clause" => (IsOfNoun(match.Cue) && speaker == _trees.Words[match.Cue].Head && marked.ClassAt(speaker) != WordClass.Document) || IsUndergone(match.Cue, speaker) || IsThing(match.Cue, speaker),
            "statements.in-statement" or "statements.told" => IsOfNoun(match.Cue) && speaker == _trees.Words[match.Cue].Head && marked.ClassAt(speaker) != WordClass.Document,
            "statements.quote" => IsThing(match.Cue, speaker),
            _ => false,
        };
    }

    /// <summary>"The bill was dismissed by Quell, who swore, and said": a thing that somebody has done something to is not who goes on to speak.</summary>
    private bool IsUndergone(int cue, int speaker) =>
        speaker >= 0 && _trees.Words[speaker] is { Relation: "nsubj:pass", Head: var done } && done != cue && !IsUtterer(speaker) && HasAgent(done);

    /// <summary>"Malware suggests that …", "a lead in the polls indicates that …": what neither speaks nor holds words says nothing.</summary>
    private bool IsThing(int cue, int speaker) =>
        speaker >= 0 && marked.Lexicon.TellsNoWords("statements.thing", _trees.Words[cue].Lemma) && _trees.Words[speaker].Tag == UniversalTag.Noun && !IsUtterer(speaker) && marked.ClassAt(speaker) != WordClass.Document;

    /// <summary>"found out that": who learns something has not said it.</summary>
    private bool IsFoundOut(int cue) => _trees.Words[cue].Lemma == "find" && _words.HasChild(cue, "compound");

    /// <summary>"53% say": a share of whom nothing tells.</summary>
    private bool IsShare(int speaker) => speaker >= 0 && (marked.IsWord(speaker, "%") || _trees.Words[speaker].Lemma == "percent") && Counted(speaker) is null;

    private bool HasAgent(int verb)
    {
        foreach (var child in _trees.ChildrenOf(verb))
        {
            if (_trees.Words[child].Relation == "obl:agent")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfNoun(int cue) => _trees.Words[cue] is { Relation: "acl", Xpos: "VBG" };

    /// <summary>Whether the clause of a cue opens or ends its sentence: "As the paper reported, …"; in its midst it is about a word: "as bad as he said".</summary>
    private bool OpensOrEnds(int cue)
    {
        var sentence = _trees.Sentences[_trees.SentenceOf(cue)];
        var clause = _trees.SubtreeOf(cue);
        return clause.First == sentence.First || (clause.First > 0 && marked.ClassAt(clause.First - 1) == WordClass.Comma && clause.End >= sentence.End - 1);
    }

    /// <summary>"called him": who names something says something of it only with what he names it.</summary>
    private bool LacksPredicate(in RuleMatch match)
    {
        if (!marked.Lexicon.Names(_trees.Words[match.Cue].Lemma))
        {
            return false;
        }

        // "called the crossing a trap": trees may take both for one phrase.
        for (var i = match.Whole + 1; i < _trees.SubtreeOf(match.Whole).End; i++)
        {
            if (marked.ClassAt(i) == WordClass.Determiner && marked.ClassAt(i - 1) != WordClass.Preposition)
            {
                return false;
            }
        }

        foreach (var child in _trees.ChildrenOf(match.Cue))
        {
            if (child > match.Whole && (_trees.Words[child].BasicRelation is "xcomp" or "obj" or "ccomp" || IsPredicate(child)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"as a mistake", "to a fire".</summary>
    private bool IsPredicate(int word)
    {
        if (_trees.Words[word].BasicRelation is not ("obl" or "advcl"))
        {
            return false;
        }

        foreach (var child in _trees.ChildrenOf(word))
        {
            if (_trees.Words[child].BasicRelation is "case" or "mark" && _trees.Words[child].Lemma is "as" or "to" or "with")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"people who praise the plan": whoever does so, and nobody of whom it is told.</summary>
    private bool IsAnybody(int speaker) =>
        RelativeHead(speaker) is { } noun && _trees.Words[noun].Xpos == "NNS" && marked.ClassAt(speaker - 1) != WordClass.Comma && IsRelative(speaker);

    private bool IsRelative(int word) => _trees.Words[word].Features.Contains("PronType=Rel", StringComparison.Ordinal);

    /// <summary>Whether somebody can speak: a person, a body, a name, or a pronoun that may stand for them.</summary>
    public bool IsUtterer(int word)
    {
        if (word < 0)
        {
            return false;
        }

        if (IsRelative(word))
        {
            return RelativeHead(word) is not { } noun || IsUtterer(noun);
        }

        return _trees.Words[word].Tag switch
        {
            UniversalTag.Noun => Utterers.Contains(_trees.Words[word].Lemma),
            UniversalTag.Num => Counted(word) is not { } counted || IsUtterer(counted),
            _ => !_trees.Words[word].Features.Contains("PronType=Int", StringComparison.Ordinal),
        };
    }

    /// <summary>Whether a noun names persons or bodies; a name may.</summary>
    public static bool MayUtter(in Word noun) => noun.Tag == UniversalTag.Propn || Utterers.Contains(noun.Lemma);

    /// <summary>"two of the ministers", "40% of the cases".</summary>
    private int? Counted(int number)
    {
        foreach (var child in _trees.ChildrenOf(number))
        {
            if (child > number && _trees.Words[child].BasicRelation is "nmod" or "obl")
            {
                return child;
            }
        }

        return null;
    }

    private int? RelativeHead(int word)
    {
        for (var at = word; !_trees.IsRoot(at); at = _trees.Words[at].Head)
        {
            if (_trees.Words[at].Relation == "acl:relcl")
            {
                return _trees.Words[at].Head;
            }
        }

        return null;
    }
}
