using Variorum.Language;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Tells which words may stand for somebody who acts, wants and promises: names, nouns for persons and bodies, and pronouns for them.</summary>
internal sealed class ActingWords(LedgerText account, LedgerLexicon lexicon)
{
    private static readonly WordSet Persons = new(ResourceTable.Load(typeof(ParseStage).Assembly, "language/noun-kinds.tsv").Rows
        .Where(row => row[1].StartsWith("person", StringComparison.Ordinal))
        .Select(row => row[0]));

    private static readonly WordSet Roles = WordSet.Load(typeof(ParseStage).Assembly, "language/role-nouns.tsv");

    private readonly ParsedText _text = account.Text;

    /// <summary>Whether the head of a phrase may act: a name, a pronoun for a person, or a noun for a person or body.</summary>
    public bool IsAgent(int head)
    {
        ref readonly var word = ref _text.Words.AsSpan()[head];
        return word.Tag switch
        {
            UniversalTag.Propn => !account.IsTime(head),
            UniversalTag.Pron => word.Lemma is "I" or "i" or "we" or "he" or "she" or "they" or "who" or "all" or "others" or "some" or "many" or "both" || (word.Lemma is "it" && StandsForAgent(head)),
            UniversalTag.Noun => IsNounForAgent(word.Lemma) || CountryGazetteer.Find(_text.Letters(head)) is not null,
            UniversalTag.Adj or UniversalTag.Det => word.Lemma is "some" or "other" or "many" or "both" or "several" or "most",
            _ => CountryGazetteer.Find(_text.Letters(head)) is not null,
        };
    }

    /// <summary>Whether a noun names an office that one person holds.</summary>
    public static bool IsRole(string lemma) => Roles.Contains(lemma);

    /// <summary>Whether a noun names persons.</summary>
    public static bool IsPerson(string lemma) => Persons.Contains(lemma) || Roles.Contains(lemma);

    /// <summary>Whether a noun names persons or a body.</summary>
    public bool IsNounForAgent(string lemma) => IsPerson(lemma) || lexicon.Agents.Contains(lemma);

    /// <summary>Whether "it" or "its" refers to a body that is named or described elsewhere.</summary>
    public bool StandsForAgent(int pronoun)
    {
        if (account.Lemma(pronoun) is not ("it" or "its"))
        {
            return false;
        }

        var mention = account.Chains.MentionAt(_text.Words[pronoun].Span);
        return mention >= 0 && account.Chains.Mentions[account.Chains.Entities[account.Chains.Mentions[mention].Entity].Representative] is { Kind: not MentionKind.Pronoun } stands && IsAgent(stands.Head);
    }
}
