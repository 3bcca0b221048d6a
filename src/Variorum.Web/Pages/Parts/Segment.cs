namespace Variorum.Web.Pages.Parts;

/// <summary>A stretch of a text over which the marks do not change.</summary>
/// <param name="Span">The stretch; not empty.</param>
/// <param name="Marks">The marks that cover it, the shortest first; none where nothing is marked.</param>
internal readonly record struct Segment(Span Span, ImmutableArray<Mark> Marks)
{
    /// <summary>Whether a mark starts here.</summary>
    public bool IsStart
    {
        get
        {
            foreach (var mark in Marks)
            {
                if (mark.Span.Start == Span.Start)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
