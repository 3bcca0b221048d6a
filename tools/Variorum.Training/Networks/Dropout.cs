namespace Variorum.Training.Networks;

/// <summary>How much is left out by chance while learning.</summary>
/// <param name="Input">The share of the numbers of a word.</param>
/// <param name="Layer">The share of the numbers between layers.</param>
/// <param name="Word">The share of words that count as unknown to the treebanks.</param>
/// <param name="Vector">The share of words that lose their vector.</param>
internal readonly record struct Dropout(float Input, float Layer, float Word, float Vector);
