namespace Variorum.Model;

/// <summary>How the words of a figure bound its value.</summary>
public enum Relation
{
    /// <summary>"5,200".</summary>
    Exactly,

    /// <summary>"about", "some", "around", "nearly", "roughly": both bounds hold the value that was said.</summary>
    About,

    /// <summary>"at least", "no fewer than", and vague words such as "dozens".</summary>
    AtLeast,

    /// <summary>"at most", "up to".</summary>
    AtMost,

    /// <summary>"more than", "over".</summary>
    MoreThan,

    /// <summary>"fewer than", "under".</summary>
    LessThan,

    /// <summary>"between 20 and 30", "20 to 30".</summary>
    Between,
}
