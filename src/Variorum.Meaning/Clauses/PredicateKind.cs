namespace Variorum.Meaning.Clauses;

/// <summary>What kind of word a predicate is.</summary>
public enum PredicateKind
{
    /// <summary>A verb ("attacked").</summary>
    Verb,

    /// <summary>A noun for an action ("the attack on the port"), alone or with a light verb that adds nothing but who acts ("launched an attack").</summary>
    Noun,

    /// <summary>An adjective or noun that is said of somebody ("was responsible for", "is a donor to").</summary>
    Property,
}
