namespace Variorum.Engine.Annotating;

/// <summary>What <c>annotate</c> prints of a text.</summary>
public enum AnnotationLayer
{
    /// <summary>The clean text, with title, byline, outlet and date as the page gives them.</summary>
    Text,

    /// <summary>Words, sentences and trees, as CoNLL-U.</summary>
    Conllu,

    /// <summary>The names.</summary>
    Names,

    /// <summary>The time expressions.</summary>
    Times,

    /// <summary>When the text was published, by its own words alone.</summary>
    Dating,

    /// <summary>The statements.</summary>
    Statements,

    /// <summary>The figures.</summary>
    Figures,

    /// <summary>Demands, promises, threats, offers, refusals and agreements.</summary>
    Ledger,

    /// <summary>The events.</summary>
    Events,

    /// <summary>The labels and loaded words.</summary>
    Wording,
}
