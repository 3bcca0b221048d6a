namespace Variorum.Language.Coreference;

/// <summary>Words that somebody else than the text's own voice says, such as a quotation.</summary>
/// <param name="Words">The words.</param>
/// <param name="Speaker">The phrase that names who says them, anywhere in the text; null when the text does not say.</param>
/// <param name="Voice">Tells speakers apart where no phrase does, as in a transcript: utterances with the same voice have the same "I". Empty when not known.</param>
public readonly record struct Utterance(Span Words, Span? Speaker, string Voice = "");
