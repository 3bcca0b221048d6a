namespace Variorum.Training.Networks;

/// <summary>How a network is trained.</summary>
/// <param name="Epochs">How often every tree is seen.</param>
/// <param name="BatchWords">Words a step.</param>
/// <param name="Rate">The highest rate of Adam; it falls to nothing along a half cosine.</param>
/// <param name="Drop">What is left out by chance.</param>
/// <param name="Seed">Where chance starts.</param>
internal sealed record TrainingPlan(int Epochs, int BatchWords, float Rate, Dropout Drop, ulong Seed);
