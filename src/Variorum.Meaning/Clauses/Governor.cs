namespace Variorum.Meaning.Clauses;

/// <summary>What a word makes of the predicates that hang on it.</summary>
/// <param name="Clause">Of a finite clause; null where it leaves that as it is.</param>
/// <param name="Infinitive">Of an infinitive or gerund.</param>
/// <param name="Noun">Of a noun for an action.</param>
/// <param name="Control">Whose action an infinitive is.</param>
/// <param name="Preposition">Of the control of one after a preposition, the prepositions before the one who acts, separated by "|"; empty otherwise.</param>
internal sealed record Governor(Modality? Clause, Modality? Infinitive, Modality? Noun, Control Control, string Preposition);
