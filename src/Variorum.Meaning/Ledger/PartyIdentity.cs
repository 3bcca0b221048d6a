using Variorum.Language.Syntax;

namespace Variorum.Meaning.Ledger;

/// <summary>Tells whether two parties of one account are the same.</summary>
internal sealed class PartyIdentity(LedgerText account)
{
    private readonly ParsedText _text = account.Text;

    /// <summary>Whether two parties are one, as far as the account shows.</summary>
    public bool AreOne(DraftParty a, DraftParty b)
    {
        if (a.Words == b.Words || (a.Entity >= 0 && a.Entity == b.Entity && !IsIndefinite(a) && !IsIndefinite(b)))
        {
            return true;
        }

        var (first, second) = (NameOf(a), NameOf(b));
        if (first.Equals(second, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // "Vost" and "Adil Vost"; one word of a name is enough only where it is the last.
        return first.EndsWith($" {second}", StringComparison.OrdinalIgnoreCase) || second.EndsWith($" {first}", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"some senators", "both senators", "two senators": others than those told of before, for all we know.</summary>
    private bool IsIndefinite(DraftParty party)
    {
        var first = _text.WordAt(party.Words.Start);
        return _text.Words[first].Tag is UniversalTag.Det or UniversalTag.Num or UniversalTag.Adj or UniversalTag.Adv && account.Lemma(first) is not ("the" or "this" or "that" or "these" or "those");
    }

    private string NameOf(DraftParty party) => (party.Name ?? party.Words).In(account.Account.Text).ToString();
}
