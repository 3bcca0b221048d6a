namespace Variorum.Engine.Verifying;

/// <summary>What a check of a record found.</summary>
/// <param name="Documents">How many documents were hashed and read again.</param>
/// <param name="Lines">How many lines were checked.</param>
/// <param name="Ranges">How many ranges were compared with the words they should hold.</param>
/// <param name="Inputs">How many documents were found among the original files; null where these were not asked for.</param>
/// <param name="InputsHash">The root hash, computed anew.</param>
/// <param name="Failures">What is wrong, in the order it was found; empty when all is as the record says.</param>
public sealed record VerifyReport(int Documents, int Lines, int Ranges, int? Inputs, string InputsHash, ImmutableArray<CheckFailure> Failures);
