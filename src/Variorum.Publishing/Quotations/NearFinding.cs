namespace Variorum.Publishing.Quotations;

/// <summary>The passage of a record that is nearest to a quotation which stands nowhere in it.</summary>
/// <param name="Account">The account's id.</param>
/// <param name="Passage">The range in its clean text, and the words that differ.</param>
/// <param name="Words">The words as they stand there.</param>
public sealed record NearFinding(string Account, NearPassage Passage, string Words);
