namespace Variorum.Model;

/// <summary>What a <see cref="LedgerEntry"/> is.</summary>
public enum LedgerKind
{
    /// <summary>Asks somebody to do or leave something.</summary>
    Demand,

    /// <summary>Binds the speaker to do something that is wanted.</summary>
    Promise,

    /// <summary>Announces harm, mostly under a condition.</summary>
    Threat,

    /// <summary>Holds out something that the other may take.</summary>
    Offer,

    /// <summary>Says no to a demand, an offer or a plan.</summary>
    Refusal,

    /// <summary>Two or more bind themselves, or one says yes.</summary>
    Agreement,
}
