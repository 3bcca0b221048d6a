using Variorum.Engine.Planning;
using Variorum.Store;

namespace Variorum.Engine;

/// <summary>The clean texts that a record keeps.</summary>
public static class AccountTexts
{
    /// <summary>The clean text of every account, by account id.</summary>
    /// <param name="plan">The stages.</param>
    /// <param name="store">The record.</param>
    /// <exception cref="StoreException">The record cannot be read.</exception>
    public static IReadOnlyDictionary<string, string> Load(Plan plan, RecordStore store) =>
        store.Analyses()
            .Where(analysis => analysis.Stage == Plan.ReadStage)
            .SelectMany(analysis => plan.ReadLayer.Read(analysis.Body.Span))
            .Cast<AccountText>()
            .ToDictionary(account => account.Id, account => account.Text, StringComparer.Ordinal);
}
