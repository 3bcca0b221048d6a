namespace Variorum.Publishing.Quotations;

/// <summary>What was passed over when a quotation was found otherwise than letter for letter.</summary>
[Flags]
public enum QuotationFold
{
    /// <summary>Nothing: the words stand letter for letter.</summary>
    None = 0,

    /// <summary>Capitals and small letters.</summary>
    Case = 1,

    /// <summary>Kind and number of spaces and line breaks.</summary>
    WhiteSpace = 2,

    /// <summary>Kind of quotation marks and apostrophes.</summary>
    QuotationMarks = 4,

    /// <summary>Kind of hyphens and dashes, and the spaces beside them.</summary>
    Dashes = 8,

    /// <summary>Ligatures, letters composed with their marks, full-width letters and digits, super- and subscripts.</summary>
    LetterForms = 16,

    /// <summary>Soft hyphens and other characters that are not seen.</summary>
    Invisible = 32,

    /// <summary>How an ellipsis is written, or words that one in the quotation leaves out.</summary>
    Ellipsis = 64,

    /// <summary>Quotation marks, commas, full stops, colons and dashes at the quotation's ends that the text does not have there.</summary>
    OuterMarks = 128,
}
