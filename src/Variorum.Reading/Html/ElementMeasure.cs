namespace Variorum.Reading.Html;

/// <summary>How much text an element holds, in code units.</summary>
/// <param name="Text">All of it, without what readers never see.</param>
/// <param name="Links">What stands in links.</param>
/// <param name="Prose">What stands in paragraphs of running text outside furniture.</param>
internal readonly record struct ElementMeasure(int Text, int Links, int Prose)
{
    /// <summary>Whether most of the text is links.</summary>
    public bool IsMostlyLinks => Links * 2 > Text;

    public static ElementMeasure operator +(ElementMeasure a, ElementMeasure b) => new(a.Text + b.Text, a.Links + b.Links, a.Prose + b.Prose);
}
