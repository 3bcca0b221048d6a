using System.Numerics;

namespace Variorum.Language.Networks;

/// <summary>From the hash of a word to its row: open addressing over numbers that lie in the model file as they are used.</summary>
internal readonly unsafe struct WordIndex
{
    private readonly ulong* _keys;
    private readonly int* _slots;
    private readonly int _mask;

    /// <summary>Takes an index made by <see cref="Slots"/>; both arrays must stay where they are.</summary>
    /// <param name="keys">The hash of every row's word.</param>
    /// <param name="slots">Row + 1 by slot; 0 where a slot is free.</param>
    /// <param name="slotCount">The number of slots, a power of two.</param>
    public WordIndex(ulong* keys, int* slots, int slotCount)
    {
        _keys = keys;
        _slots = slots;
        _mask = slotCount - 1;
    }

    /// <summary>The row of a word; -1 when it has none.</summary>
    public int Find(ulong hash)
    {
        for (var slot = unchecked((int)hash) & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[_slots[slot] - 1] == hash)
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    /// <summary>The slots for some words; at most half are taken.</summary>
    public static int[] Slots(ReadOnlySpan<ulong> keys)
    {
        var slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, keys.Length * 2))];
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = (int)(keys[row] & (ulong)(slots.Length - 1));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = row + 1;
        }

        return slots;
    }
}
