namespace Variorum.Meaning.Ledger;

/// <summary>Lists of parties that hold each but once.</summary>
internal static class PartyList
{
    /// <summary>Adds a party unless one with the same words is there.</summary>
    public static void AddNew(this ImmutableArray<DraftParty>.Builder found, DraftParty party)
    {
        foreach (var known in found)
        {
            if (known.Words == party.Words)
            {
                return;
            }
        }

        found.Add(party);
    }
}
