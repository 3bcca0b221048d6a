namespace Variorum.Reading.Text;

/// <summary>Where a furniture rule may take a line out.</summary>
internal enum FurniturePlace
{
    /// <summary>Above the first paragraph of the body.</summary>
    Top,

    /// <summary>Below the last paragraph of the body.</summary>
    Bottom,

    /// <summary>Below the last paragraph of the body, together with the teasers that follow it.</summary>
    Closing,

    /// <summary>Wherever it stands.</summary>
    Anywhere,
}
