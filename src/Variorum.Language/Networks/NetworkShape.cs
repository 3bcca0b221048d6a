namespace Variorum.Language.Networks;

/// <summary>The sizes of a network. All widths are multiples of 32, and so is half the width between layers.</summary>
/// <param name="Width">Numbers a word between layers; each direction of a layer makes half of them.</param>
/// <param name="Layers">How many recurrent layers there are.</param>
/// <param name="Tag">Hidden numbers a word for its tags.</param>
/// <param name="Arc">Numbers a word as head and as dependent.</param>
/// <param name="Label">Hidden numbers an arc for its relation.</param>
/// <param name="Name">Hidden numbers a word for names.</param>
/// <param name="Xpos">How many tags of the treebank's own there are.</param>
/// <param name="Relations">How many relations there are.</param>
internal sealed record NetworkShape(int Width, int Layers, int Tag, int Arc, int Label, int Name, int Xpos, int Relations)
{
    /// <summary>How many universal tags there are.</summary>
    public const int Tags = 17;

    /// <summary>Numbers a word in one direction.</summary>
    public int Half => Width / 2;
}
