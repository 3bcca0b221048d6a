namespace Variorum.Web.Pages.Parts;

/// <summary>What an id in an address may look like. Whatever else is asked for does not exist, and nothing looks for it.</summary>
internal static class LineId
{
    private const int Longest = 120;

    public static bool IsValid(string id) =>
        id.Length is > 0 and <= Longest && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-' or '_');
}
