namespace Variorum.Model;

/// <summary>What accounts disagree on.</summary>
public enum DisagreementKind
{
    /// <summary>Figures of the same thing at the same time that cannot both hold.</summary>
    Figure,
}
