namespace Variorum.Language.Patterns;

/// <summary>Goes through a pattern letter by letter and knows where it is.</summary>
/// <param name="file">The file, for messages.</param>
/// <param name="source">The whole file.</param>
/// <param name="start">Where the pattern starts in it.</param>
/// <param name="end">One past its end.</param>
internal sealed class PatternReader(string file, string source, int start, int end)
{
    /// <summary>The place reached.</summary>
    public int Offset { get; private set; } = start;

    /// <summary>The letter there; a zero at the end.</summary>
    public char Current => Offset < end ? source[Offset] : '\0';

    /// <summary>Whether nothing is left but space and remarks.</summary>
    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Offset >= end;
        }
    }

    /// <summary>Goes over space, and over remarks: from a number sign to the end of the line.</summary>
    public void SkipSpace()
    {
        while (Offset < end && (char.IsWhiteSpace(source[Offset]) || source[Offset] == '#'))
        {
            if (source[Offset] == '#')
            {
                var line = source.AsSpan(Offset, end - Offset).IndexOf('\n');
                Offset = line < 0 ? end : Offset + line;
            }
            else
            {
                Offset++;
            }
        }
    }

    /// <summary>Goes over a sign when it is next.</summary>
    /// <returns>Whether it was.</returns>
    public bool TryTake(string sign)
    {
        if (!source.AsSpan(Offset, end - Offset).StartsWith(sign, StringComparison.Ordinal))
        {
            return false;
        }

        Offset += sign.Length;
        return true;
    }

    /// <summary>Goes over a whole word when it is next.</summary>
    /// <returns>Whether it was.</returns>
    public bool TryTakeWord(string word)
    {
        var before = Offset;
        if (TakeWhile(IsNameLetter).SequenceEqual(word))
        {
            return true;
        }

        Offset = before;
        return false;
    }

    /// <summary>Goes over a sign that must be next.</summary>
    public void Take(string sign, string what)
    {
        SkipSpace();
        if (!TryTake(sign))
        {
            throw Expected(what);
        }
    }

    /// <summary>The letters up to the first that is not so; maybe none.</summary>
    public ReadOnlySpan<char> TakeWhile(Func<char, bool> isSo)
    {
        var before = Offset;
        while (Offset < end && isSo(source[Offset]))
        {
            Offset++;
        }

        return source.AsSpan(before, Offset - before);
    }

    /// <summary>A name that must be next: letters, digits, hyphens and underscores.</summary>
    public string TakeName(string what)
    {
        var name = TakeWhile(IsNameLetter);
        return name.IsEmpty ? throw Expected(what) : name.ToString();
    }

    /// <summary>Goes back to a place.</summary>
    public void Return(int offset) => Offset = offset;

    /// <summary>Something else was expected here.</summary>
    public PatternException Expected(string what)
    {
        SkipSpace();
        var found = Offset >= end ? "the pattern ends" : $"found \"{Current}\"";
        return Fault(Offset, $"expected {what}, but {found}");
    }

    /// <summary>Something is wrong at a place.</summary>
    public PatternException Fault(int offset, string problem)
    {
        var before = source.AsSpan(0, offset);
        return new PatternException(file, before.Count('\n') + 1, offset - before.LastIndexOf('\n'), problem);
    }

    private static bool IsNameLetter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
