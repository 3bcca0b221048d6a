namespace Variorum.Model;

/// <summary>What an account places at one of its times.</summary>
/// <param name="Timex">Index in <see cref="Times.Timexes"/>.</param>
/// <param name="Tense">How it is told.</param>
/// <param name="Quoted">Whether it stands in quotation marks: somebody said it, perhaps long before.</param>
/// <param name="AtNoun">Whether it stands at a noun ("the January 4 strike"), not at a verb.</param>
/// <param name="Clause">The clause that the time governs; the words of the time themselves where no verb governs it.</param>
/// <param name="Subject">Who or what the clause is about; null where the clause names none.</param>
/// <param name="Happening">The word for what happened, as a dictionary gives it ("explode", "earthquake"); empty where there is none.</param>
/// <param name="Keys">The words that tell this happening from others of its name, as a dictionary gives them, in order and each once.</param>
public sealed record ToldTime(int Timex, ToldTense Tense, bool Quoted, bool AtNoun, Span Clause, Span? Subject, string Happening, ImmutableArray<string> Keys);
