namespace Variorum.Collation;

/// <summary>What a date that stands outside the telling says of its page.</summary>
internal enum StampKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It appeared then.</summary>
    Published,

    /// <summary>It was changed then.</summary>
    Changed,

    /// <summary>Something in it was corrected then, perhaps long after it appeared.</summary>
    Amended,

    /// <summary>It was printed then.</summary>
    Printed,

    /// <summary>It was spoken then.</summary>
    Aired,
}
