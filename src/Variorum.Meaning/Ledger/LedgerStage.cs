using Variorum.Language;
using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>Finds who demands, promises, threatens, offers, refuses and agrees to what, under which condition and by when. Stateless; safe to call from several threads at once.</summary>
public sealed class LedgerStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "ledger",
        Version = "6",
        Provides = typeof(Model.Ledger),
        Requires = [typeof(ParsedText), typeof(Clauses.Clauses), typeof(Names), typeof(CoreferenceChains), typeof(Model.Times), typeof(Model.Statements)],
        Resources = Ids.Sha256(System.Text.Encoding.ASCII.GetBytes(LedgerLexicon.Instance.Hash + PageLinks.Hash + CountryGazetteer.Hash)),
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var account = new LedgerText(analysis);
        var lexicon = LedgerLexicon.Instance;
        var parties = new PartyFinder(account, lexicon);
        var drafts = new DraftReader(account, lexicon, parties).Read();
        return new Model.Ledger(new FindingMerger(account, parties, new DraftSpans(account, lexicon, parties)).Merge(drafts));
    }
}
