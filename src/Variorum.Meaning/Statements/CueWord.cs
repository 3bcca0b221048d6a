using Variorum.Model;

namespace Variorum.Meaning.Statements;

/// <summary>What the lexicon says of a word that attributes.</summary>
/// <param name="Stance">The stance it shows; null where it only says.</param>
/// <param name="Speaks">Whether words in quotation marks may stand beside it.</param>
/// <param name="MayBeDenied">Whether "does not" do it is a stand as well.</param>
/// <param name="Addresses">Whether it may take whom it is said to.</param>
/// <param name="TakesWords">Whether whatever stands behind it is what is said.</param>
/// <param name="Reports">Whether a medium or body may be said to have done it.</param>
internal readonly record struct CueWord(Stance? Stance, bool Speaks, bool MayBeDenied, bool Addresses, bool TakesWords, bool Reports);
