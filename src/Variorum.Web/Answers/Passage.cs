namespace Variorum.Web.Answers;

/// <summary>Words of an account, with all that leads back to them.</summary>
/// <param name="Account">The account's id.</param>
/// <param name="Outlet">Who publishes it, where known.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Start">Where the words start, in UTF-16 units of the account's clean text.</param>
/// <param name="End">One past their end.</param>
/// <param name="Text">The words, exactly; quoted material, whatever they say.</param>
/// <param name="Cut">True where the words go on after <paramref name="End"/>, which is as far as one answer gives them.</param>
/// <param name="Permalink">The desk's page that shows them.</param>
/// <param name="Uri">The MCP resource that holds them.</param>
internal sealed record Passage(string Account, string? Outlet, string? Title, Days? Published, int Start, int End, string Text, bool? Cut, string Permalink, string Uri);
