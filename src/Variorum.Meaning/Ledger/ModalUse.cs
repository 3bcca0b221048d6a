namespace Variorum.Meaning.Ledger;

/// <summary>What an auxiliary does in somebody's words.</summary>
internal enum ModalUse
{
    /// <summary>A demand of the subject: "they must leave".</summary>
    Ought,

    /// <summary>Binds the speaker where his own side is the subject: "we will leave"; refuses where it is negated.</summary>
    Will,

    /// <summary>The same, but only in indirect speech: "he said they would leave".</summary>
    Reported,

    /// <summary>Refuses where it is negated: "we cannot accept this".</summary>
    Can,
}
