namespace Variorum.Language.Networks;

/// <summary>The words of a batch that look the same to the network are one type: what does not depend on their neighbours is computed once.</summary>
internal ref struct WordTypes
{
    private const int Slots = 2048;

    private readonly Span<int> _ofWord;
    private TypeSlots _slots;
    private TypeKeys _keys;

    /// <summary>No types yet.</summary>
    /// <param name="ofWord">Room for the type of each word.</param>
    public WordTypes(Span<int> ofWord) => _ofWord = ofWord;

    /// <summary>The most words there may be.</summary>
    public const int Most = Slots / 4;

    /// <summary>The number of types.</summary>
    public int Count { get; private set; }

    /// <summary>The type of each word: a number below <see cref="Count"/>.</summary>
    public readonly ReadOnlySpan<int> OfWord => _ofWord;

    /// <summary>Adds a word; true when it is the first of its type.</summary>
    /// <param name="word">Its place in the batch.</param>
    /// <param name="form">Its letters.</param>
    /// <param name="flags">What the gazetteers know of it.</param>
    public bool Add(int word, ReadOnlySpan<char> form, uint flags)
    {
        unchecked
        {
            // All that the network is told of a word follows from its folded letters, its shape and its flags.
            var key = (((WordHash.Of(form) * 31) + WordHash.OfShape(form)) * 0x9e3779b97f4a7c15) + (flags * 0xd6e8feb86659fd93);
            var slot = (int)(key >> 40) % Slots;
            for (; _slots[slot] > 0; slot = (slot + 1) % Slots)
            {
                if (_keys[_slots[slot] - 1] == key)
                {
                    _ofWord[word] = _slots[slot] - 1;
                    return false;
                }
            }

            _keys[Count] = key;
            _ofWord[word] = Count++;
            _slots[slot] = Count;
            return true;
        }
    }

    [System.Runtime.CompilerServices.InlineArray(Slots)]
    private struct TypeSlots
    {
        private int _first;
    }

    [System.Runtime.CompilerServices.InlineArray(Most)]
    private struct TypeKeys
    {
        private ulong _first;
    }
}
