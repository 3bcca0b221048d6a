namespace Variorum.Model;

/// <summary>To which side of its anchor a time lies when its words leave the year or week open ("Friday", "January 6").</summary>
public enum TimeDirection
{
    /// <summary>The anchor's day or the nearest one before it.</summary>
    Past,

    /// <summary>The anchor's day or the nearest one after it.</summary>
    Future,

    /// <summary>The nearest one to either side.</summary>
    Nearest,

    /// <summary>The nearest one before the anchor's day ("last Friday", said on a Friday).</summary>
    Before,

    /// <summary>The nearest one after the anchor's day ("next Friday").</summary>
    After,
}
