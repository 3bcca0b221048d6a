using System.Numerics;

namespace Variorum.Language.Segmentation;

/// <summary>A hash that is the same on every machine, as trained weights hang on it.</summary>
internal static class Hash
{
    public static uint Mix(uint hash, uint value) => unchecked((BitOperations.RotateLeft(hash, 5) ^ value) * 0x9E3779B1u);
}
