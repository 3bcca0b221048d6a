using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>A time expression with where it stands, before it is known what it counts from.</summary>
/// <param name="Timex">The expression.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="Block">The index of its block.</param>
/// <param name="Leads">Whether it begins its block and a colon or dash follows, as in a box of dates.</param>
/// <param name="Modifies">Whether a noun follows that it tells more of ("the August 1988 truce"), so that it does not place its sentence.</param>
/// <param name="Quoted">Whether it stands in quotation marks.</param>
/// <param name="Joined">Whether nothing but a word or mark that joins two times stands before it and the expression before.</param>
internal readonly record struct FoundTime(Timex Timex, int Sentence, int Block, bool Leads, bool Modifies, bool Quoted, bool Joined);
