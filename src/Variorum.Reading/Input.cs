namespace Variorum.Reading;

/// <summary>What the enumeration of inputs yields: an <see cref="InputDocument"/> or a <see cref="RefusedInput"/>.</summary>
public abstract record Input;
