using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>What the lexicon says of a word that attributes.</summary>
/// <param name="Stance">The stance it shows; null where it only says.</param>
/// <param name="Speaks">Whether words in quotation marks may stand beside it.</param>
/// <param name="MayBeDenied">Whether "does not" do it is a stand as well.</param>
/// <param name="Reports">Whether a medium or body may be said to have done it.</param>
internal readonly record struct CueWord(Stance? Stance, bool Speaks, bool MayBeDenied, bool Reports);
