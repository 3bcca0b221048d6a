namespace Variorum.Web.Answers;

/// <summary>A stretch of an account's clean text.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Length">How long the whole text is, in UTF-16 units.</param>
/// <param name="NextStart">Where to go on; null at the end of the text.</param>
internal sealed record TextAnswer(Passage Passage, int Length, int? NextStart)
{
    /// <summary>A stretch of a text, at most so long. Ends that would split a surrogate pair move outward.</summary>
    /// <param name="passages">Where passages come from.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts; not beyond the text.</param>
    /// <param name="end">Where it ends at the latest.</param>
    /// <param name="longest">The most UTF-16 units.</param>
    public static TextAnswer Make(PassageLookUp passages, AccountText text, int start, int end, int longest)
    {
        var from = Whole(text.Text, start, -1);
        var to = Whole(text.Text, Math.Min(Math.Min(Math.Max(from, end), text.Text.Length), from + longest), +1);
        return new TextAnswer(passages.At(text.Id, from, text.Text[from..to], longest + 1), text.Text.Length, to < text.Text.Length ? to : null);
    }

    private static int Whole(string text, int offset, int direction) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset + direction : offset;
}
