using Variorum.Language.Syntax;

namespace Variorum.Language.Coreference;

/// <summary>Finds which names, descriptions and pronouns of a text refer to the same, in sieves of falling precision.</summary>
/// <remarks>
/// Raghunathan et al., "A multi-pass sieve for coreference resolution" (EMNLP 2010); Lee et al., "Deterministic coreference resolution based on entity-centric,
/// precision-ranked rules" (Computational Linguistics 39, 2013). A pure function, safe on any number of threads.
/// </remarks>
public static class CoreferenceResolver
{
    /// <summary>Resolves a text.</summary>
    /// <param name="text">The text with its trees.</param>
    /// <param name="names">Its names, in order, with types and titles; a proper noun that is none of them is a name of unknown type.</param>
    /// <param name="utterances">What is said by others than the text's own voice, in any order.</param>
    public static CoreferenceChains Resolve(ParsedText text, IReadOnlyList<Mention> names, IReadOnlyList<Utterance> utterances) =>
        Resolve(new Discourse(text, new MentionFinder(text, names).Find(), utterances));

    internal static CoreferenceChains Resolve(Discourse discourse)
    {
        JoinBeforePronouns(discourse);
        PronounSieve.Run(discourse, PronounWeights.Learned);
        DescriptionSieves.Possessed(discourse);
        return ChainWriter.Write(discourse);
    }

    /// <summary>The sieves that come before the pronouns.</summary>
    internal static void JoinBeforePronouns(Discourse discourse)
    {
        NameSieves.Exact(discourse);
        NameSieves.Country(discourse);
        StructureSieves.Run(discourse);
        NameSieves.Acronym(discourse);
        NameSieves.Part(discourse);
        SpeakerSieve.Run(discourse);
        DescriptionSieves.Exact(discourse);
        DescriptionSieves.Role(discourse);
        DescriptionSieves.Head(discourse);
        DescriptionSieves.KindOfName(discourse);
    }
}
