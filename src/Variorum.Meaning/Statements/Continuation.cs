namespace Variorum.Meaning.Statements;

/// <summary>What follows a cue: where the content starts, and to whom it was said.</summary>
/// <param name="Start">The first token of the content; -1 when none follows.</param>
/// <param name="Addressee">Whom the words were spoken to; empty when it does not say.</param>
/// <param name="NeedsQuotation">Whether it is content only when part of it is in quotation marks.</param>
internal readonly record struct Continuation(int Start, TokenRun Addressee, bool NeedsQuotation)
{
    private const int LongestAdjunct = 16;

    public bool IsNone => Start < 0;

    /// <summary>Reads what follows a cue, over times and phrases that tell of the saying: "said on Friday in a statement that …".</summary>
    public static Continuation After(MarkedText marked, int token, int end, Cue cue)
    {
        var addressee = default(TokenRun);
        var i = token;
        while (i < end)
        {
            if (marked.QuotationAt(i) != MarkedText.Unquoted)
            {
                return (cue.Frames & (CueFrames.Quote | CueFrames.Object | CueFrames.Whom)) == CueFrames.None ? None(addressee) : new Continuation(i, addressee, false);
            }

            var next = marked.SkipTime(i);
            if (next > i)
            {
                i = next;
                continue;
            }

            if (marked.IsWord(i, "that") && (cue.Takes(CueFrames.That) || cue.Takes(CueFrames.Quote) || !addressee.IsEmpty))
            {
                return At(i + 1, end, addressee);
            }

            switch (marked.ClassAt(i))
            {
                case WordClass.Colon:
                    return At(i + 1, end, addressee);
                case WordClass.Comma:
                    return i + 1 < end && marked.QuotationAt(i + 1) != MarkedText.Unquoted ? new Continuation(i + 1, addressee, false) : None(addressee);
                case WordClass.Stop or WordClass.Mark or WordClass.Coordinator:
                    return None(addressee);
                case WordClass.Adverb when !cue.Takes(CueFrames.Clause):
                    i++;
                    continue;
            }

            if (cue.Takes(CueFrames.Whom) && addressee.IsEmpty && i == token)
            {
                addressee = AddresseeAt(marked, i, end);
                if (addressee.IsEmpty)
                {
                    return None(addressee);
                }

                i = addressee.End;
                continue;
            }

            return AtWord(marked, i, end, cue, addressee);
        }

        return None(addressee);
    }

    private static Continuation AtWord(MarkedText marked, int i, int end, Cue cue, TokenRun addressee)
    {
        if (marked.IsWord(i, "to"))
        {
            if (cue.Takes(CueFrames.ToNoun))
            {
                return At(i + 1, end, addressee);
            }

            if (cue.Takes(CueFrames.To) || !addressee.IsEmpty)
            {
                return At(i, end, addressee);
            }
        }

        if (marked.ClassAt(i) == WordClass.Preposition)
        {
            return TakesPhrase(marked, i, cue) ? At(i + 1, end, addressee) : AfterAdjunct(marked, i, end, cue, addressee);
        }

        if (!addressee.IsEmpty || cue.Takes(CueFrames.Clause))
        {
            return StartsClause(marked, i) ? At(i, end, addressee) : None(addressee);
        }

        if (cue.Takes(CueFrames.That) && marked.ClassAt(i) == WordClass.Pronoun)
        {
            return At(i, end, addressee);
        }

        if (cue.Takes(CueFrames.Object) && marked.ClassAt(i) is not (WordClass.Subordinator or WordClass.Relative or WordClass.Be or WordClass.Modal or WordClass.Auxiliary))
        {
            return At(i, end, addressee);
        }

        return cue.Takes(CueFrames.Part) ? new Continuation(i, addressee, true) : AfterAdjunct(marked, i, end, cue, addressee);
    }

    /// <summary>The content behind a phrase that tells of the saying, where "that", a colon or a quotation shows that it comes.</summary>
    private static Continuation AfterAdjunct(MarkedText marked, int first, int end, Cue cue, TokenRun addressee)
    {
        if (!cue.Takes(CueFrames.Quote))
        {
            return None(addressee);
        }

        for (var i = first + 1; i < end && i - first <= LongestAdjunct; i++)
        {
            if (marked.QuotationAt(i) != MarkedText.Unquoted)
            {
                return marked.ClassAt(i - 1) is WordClass.Comma or WordClass.Colon ? new Continuation(i, addressee, false) : None(addressee);
            }

            if (marked.IsWord(i, "that"))
            {
                return At(i + 1, end, addressee);
            }

            switch (marked.ClassAt(i))
            {
                case WordClass.Colon:
                    return At(i + 1, end, addressee);
                case WordClass.Stop or WordClass.Mark or WordClass.Relative:
                    return None(addressee);
                case WordClass.Comma when i + 1 >= end || marked.QuotationAt(i + 1) == MarkedText.Unquoted:
                    return None(addressee);
            }
        }

        return None(addressee);
    }

    private static TokenRun AddresseeAt(MarkedText marked, int first, int end)
    {
        if (marked.ClassAt(first) is WordClass.Pronoun or WordClass.Possessive || marked.IsWord(first, "me") || marked.IsWord(first, "him") || marked.IsWord(first, "us") || marked.IsWord(first, "them"))
        {
            var whole = marked.ClassAt(first) == WordClass.Possessive ? NounPhrase.After(marked, first, end) : default;
            return whole.Count > 1 && marked.ClassAt(whole.End - 1) != WordClass.Capitalised ? whole : new TokenRun(first, first + 1);
        }

        var name = marked.NameAt(marked.Parse.Tokens[first].Start);
        if (name < marked.Names.Mentions.Length)
        {
            var mention = marked.Names.Mentions[name];
            if ((mention.Title?.Start ?? mention.Span.Start) <= marked.Parse.Tokens[first].Start)
            {
                if (name + 1 < marked.Names.Mentions.Length && marked.Names.Mentions[name + 1] is { Title: { } title } held && title.Start <= mention.Span.End + 1)
                {
                    mention = held;
                }

                var nameEnd = marked.Parse.TokenAt(mention.Span.End - 1) + 1;
                return nameEnd + 1 < end && marked.IsWord(nameEnd, "of") && marked.ClassAt(nameEnd + 1) == WordClass.Capitalised
                    ? new TokenRun(first, NounPhrase.After(marked, nameEnd + 1, end).End is > 0 and var to ? to : nameEnd)
                    : new TokenRun(first, nameEnd);
            }
        }

        return NounPhrase.After(marked, first, end);
    }

    private static bool TakesPhrase(MarkedText marked, int preposition, Cue cue) =>
        (cue.Takes(CueFrames.For) && marked.IsWord(preposition, "for"))
        || (cue.Takes(CueFrames.On) && marked.IsWord(preposition, "on"))
        || (cue.Takes(CueFrames.Of) && marked.IsWord(preposition, "of"))
        || (cue.Takes(CueFrames.About) && marked.IsWord(preposition, "about"))
        || (cue.Takes(CueFrames.Against) && marked.IsWord(preposition, "against"));

    private static bool StartsClause(MarkedText marked, int token) => marked.ClassAt(token) switch
    {
        WordClass.Be or WordClass.Modal or WordClass.Auxiliary => false,
        WordClass.Subordinator => marked.IsWord(token, "if") || marked.IsWord(token, "why") || marked.IsWord(token, "how") || marked.IsWord(token, "whether"),
        _ => true,
    };

    private static Continuation At(int start, int end, TokenRun addressee) => start < end ? new Continuation(start, addressee, false) : None(addressee);

    private static Continuation None(TokenRun addressee) => new(-1, addressee, false);
}
