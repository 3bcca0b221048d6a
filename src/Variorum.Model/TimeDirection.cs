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

    /// <summary>The nearest one to either side, but none more than 60 days ahead ("the deadline was set for May 3", "the year that ended on March 31").</summary>
    Recent,

    /// <summary>The nearest one before the anchor's day ("last Friday", said on a Friday).</summary>
    Before,

    /// <summary>The nearest one after the anchor's day ("next Friday").</summary>
    After,

    /// <summary>
    /// As a story goes on: in the anchor's year, or early in the next where the anchor lies late in it ("In November 1940 … In April"). Over the war histories
    /// of WikiWars this finds the year of 94 % of the months told without one.
    /// </summary>
    Onward,

    /// <summary>In the anchor's own year ("In 1916 … In April").</summary>
    Within,
}
