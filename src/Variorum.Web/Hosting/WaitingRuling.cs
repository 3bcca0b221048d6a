namespace Variorum.Web.Hosting;

/// <summary>A ruling that no build has taken in yet.</summary>
/// <param name="Id">Its id, from its words as they are.</param>
/// <param name="Ruling">The ruling as it is shown: with the names of the list masked.</param>
public sealed record WaitingRuling(string Id, Ruling Ruling);
