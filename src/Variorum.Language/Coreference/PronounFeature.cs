namespace Variorum.Language.Coreference;

/// <summary>
/// What is weighed when a pronoun looks for its antecedent, as in mention ranking (Denis and Baldridge, "Specialized models and ranking for coreference
/// resolution", EMNLP 2008), over the signs of Hobbs (1978), Lappin and Leass (1994) and centering. The weights are learned; the names here are the rows of
/// <c>resources/language/pronoun-weights.tsv</c>.
/// </summary>
internal enum PronounFeature
{
    // That it has no antecedent ("it rains").
    NoAntecedent,
    NoAntecedentAndSubject,
    NoAntecedentAndObject,
    NoAntecedentAndPossessor,
    NoAntecedentAndClauseFollows,
    NoAntecedentAndNothingAgrees,
    NoAntecedentAndFirstSentence,

    // How far the antecedent is.
    SameClause,
    SameSentence,
    LastSentence,
    TwoSentencesAgo,
    ThreeSentencesAgo,
    FartherAway,
    Nearest,
    SecondNearest,
    ThirdNearest,
    FourthOrFifthNearest,
    FartherInRank,

    // What it is in its clause.
    Subject,
    SubjectInSameSentence,
    SubjectInLastSentence,
    Object,
    Oblique,
    Possessor,
    Nested,
    OtherRole,
    SameRole,
    OpensSentence,
    GovernsClause,

    // How it refers.
    Name,
    PersonName,
    BodyName,
    PlaceName,
    SamePronoun,
    OtherPronoun,
    Relative,
    Demonstrative,
    Definite,
    Possessed,
    Indefinite,
    Bare,
    Coordination,

    // How well it fits.
    KindsFit,
    KindsUnknown,
    NumberFits,
    NumberUnknown,
    AcrossUtterances,
    SameUtterance,

    // How much is said of it.
    SaidOnce,
    SaidTwice,
    SaidOften,
    OpensText,
}
