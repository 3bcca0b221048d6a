namespace Variorum.Reading;

/// <summary>What reading a document gives: a <see cref="ReadDocument"/> or an <see cref="UnreadableDocument"/>.</summary>
public abstract record ReadOutcome;
