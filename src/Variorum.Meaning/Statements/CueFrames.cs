namespace Variorum.Meaning.Statements;

/// <summary>What a cue may take; the words of <c>statements-cues.tsv</c>, column "frames".</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>Words in quotation marks.</summary>
    Quote = 1,

    /// <summary>A clause with "that".</summary>
    That = 2,

    /// <summary>A clause without "that" (and with it: what takes the one takes the other).</summary>
    Clause = 4,

    /// <summary>One spoken to, then what is said.</summary>
    Whom = 8,

    /// <summary>What it takes is the content.</summary>
    Object = 16,

    /// <summary>What it takes is the content where part of it is in quotation marks.</summary>
    Part = 32,

    /// <summary>An infinitive.</summary>
    To = 64,

    /// <summary>A medium may be said to have done it.</summary>
    Report = 128,

    For = 256,
    On = 512,
    Of = 1024,
    About = 2048,
    ToNoun = 4096,
    Against = 8192,
}
