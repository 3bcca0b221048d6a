namespace Variorum.Engine.Annotating;

/// <summary>In which form <c>annotate</c> prints time expressions.</summary>
public enum TimesForm
{
    /// <summary>Every expression with the days it may mean, how coarse they are, and its zone.</summary>
    Intervals,

    /// <summary>TIMEX3 extents and values, of the expressions that annotators of TIMEX3 mark.</summary>
    Timex3,

    /// <summary>The same as a TimeML document.</summary>
    TimeMl,
}
