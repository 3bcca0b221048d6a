namespace Variorum.Meaning.Statements;

/// <summary>
/// Finds the noun phrase before or after a verb by what may not stand in one. It asks no tree: a phrase runs until a word or mark that must lie outside
/// it, and is refused when it then does not look like one.
/// </summary>
internal static class NounPhrase
{
    /// <summary>Longer than this it is not the phrase but a clause whose verb was not seen.</summary>
    private const int LongestPhrase = 16;

    /// <summary>How many tokens an apposition ("…, a member of the committee,") may have.</summary>
    private const int LongestApposition = 30;

    /// <summary>The phrase that ends before <paramref name="end"/>; empty when the words there are none.</summary>
    /// <param name="marked">The account.</param>
    /// <param name="end">One past its last token.</param>
    /// <param name="lowest">The first token it may have.</param>
    public static TokenRun Before(MarkedText marked, int end, int lowest)
    {
        var first = end;
        while (first > lowest && end - first <= LongestPhrase)
        {
            var bracket = OpeningBracket(marked, first - 1, lowest);
            if (bracket < 0 && !MayHold(marked, first - 1, first, end, lowest))
            {
                break;
            }

            first = bracket < 0 ? first - 1 : bracket;
            if (marked.ClassAt(first) == WordClass.Pronoun)
            {
                break;
            }
        }

        first = SkipOpening(marked, first, end);
        end = DropClosing(marked, first, end);
        return LooksLikeOne(marked, first, end) ? new TokenRun(first, end) : default;
    }

    /// <summary>The phrase that starts at a token; empty when there is none.</summary>
    public static TokenRun After(MarkedText marked, int first, int limit)
    {
        var end = first;
        while (end < limit && end - first <= LongestPhrase && GoesOn(marked, end, first, limit))
        {
            end++;
        }

        while (end > first && marked.ClassAt(end - 1) is WordClass.Preposition or WordClass.Coordinator)
        {
            end--;
        }

        return LooksLikeOne(marked, first, end) ? new TokenRun(first, end) : default;
    }

    /// <summary>The phrase before an apposition or relative clause that ends with the comma before <paramref name="end"/>: "X, who leads the party," gives "X".</summary>
    public static TokenRun BeforeApposition(MarkedText marked, int end, int lowest)
    {
        var fallback = default(TokenRun);
        for (var comma = end - 2; comma > lowest && end - comma <= LongestApposition; comma--)
        {
            if (marked.QuotationAt(comma) != MarkedText.Unquoted || marked.ClassAt(comma) == WordClass.Mark)
            {
                break;
            }

            if (marked.ClassAt(comma) != WordClass.Comma)
            {
                continue;
            }

            var phrase = Before(marked, comma, lowest);
            if (phrase.IsEmpty || marked.ClassAt(comma + 1) is WordClass.Coordinator or WordClass.Preposition or WordClass.Subordinator)
            {
                continue;
            }

            if (EndsInName(marked, phrase))
            {
                return phrase;
            }

            if (fallback.IsEmpty && marked.ClassAt(phrase.First) is WordClass.Determiner or WordClass.Possessive or WordClass.Capitalised)
            {
                fallback = phrase;
            }
        }

        return fallback;
    }

    /// <summary>The phrase that a relative pronoun goes back to: what stands before it, after the last preposition that is not inside it.</summary>
    public static TokenRun BeforeRelative(MarkedText marked, int relative, int lowest)
    {
        var end = relative > lowest && marked.ClassAt(relative - 1) == WordClass.Comma ? relative - 1 : relative;
        for (var i = end - 1; i >= lowest && end - i <= LongestPhrase; i--)
        {
            if (marked.ClassAt(i) == WordClass.Preposition && !marked.IsWord(i, "of") && !marked.IsWord(i, "for"))
            {
                lowest = i + 1;
            }
        }

        return Before(marked, end, lowest);
    }

    /// <summary>The phrase of "with X promising to …"; empty when the words before the verb are not of that kind.</summary>
    public static TokenRun AfterWith(MarkedText marked, int verb, int lowest)
    {
        for (var i = verb - 1; i >= lowest && verb - i <= LongestPhrase && marked.ClassAt(i) != WordClass.Comma; i--)
        {
            if (marked.IsWord(i, "with"))
            {
                return Before(marked, verb, i + 1);
            }
        }

        return default;
    }

    /// <summary>The name or pronoun that a passage opens with, which its coordinated verbs share.</summary>
    public static TokenRun Opening(MarkedText marked, TokenRun passage)
    {
        var first = passage.First;
        while (first < passage.End && marked.ClassAt(first) is WordClass.Coordinator or WordClass.Adverb or WordClass.Comma)
        {
            first++;
        }

        if (first >= passage.End || marked.QuotationAt(first) != MarkedText.Unquoted)
        {
            return default;
        }

        if (marked.ClassAt(first) == WordClass.Pronoun)
        {
            return marked.IsWord(first, "he") || marked.IsWord(first, "she") || marked.IsWord(first, "they") ? new TokenRun(first, first + 1) : default;
        }

        var start = marked.Parse.Tokens[first].Start;
        var name = marked.NameAt(start);
        if (name == marked.Names.Mentions.Length)
        {
            return default;
        }

        var mention = marked.Names.Mentions[name];
        var opens = mention.Title is { } title ? Math.Min(title.Start, mention.Span.Start) : mention.Span.Start;
        var end = marked.Parse.TokenAt(mention.Span.End - 1) + 1;
        return opens == start && end < passage.End && marked.ClassAt(end) is not WordClass.Be ? new TokenRun(first, end) : default;
    }

    public static bool EndsInName(MarkedText marked, TokenRun phrase)
    {
        var last = marked.Parse.Tokens[phrase.End - 1];
        var name = marked.NameAt(last.Start);
        return name < marked.Names.Mentions.Length && marked.Names.Mentions[name].Span.Contains(last.Start);
    }

    private static bool MayHold(MarkedText marked, int token, int next, int end, int lowest)
    {
        if (marked.QuotationAt(token) != MarkedText.Unquoted)
        {
            return false;
        }

        if (marked.CueAt(token) is not null)
        {
            return next < end && token > lowest && marked.ClassAt(token - 1) is WordClass.Determiner or WordClass.Possessive;
        }

        return marked.ClassAt(token) switch
        {
            WordClass.Comma or WordClass.Colon or WordClass.Stop or WordClass.Mark => false,
            WordClass.Relative or WordClass.Subordinator or WordClass.Auxiliary or WordClass.Modal or WordClass.Negation or WordClass.According => false,
            WordClass.Be => IsGenitive(marked, token) && next < end,
            WordClass.Pronoun => next == end,
            WordClass.Coordinator => next < end && JoinsPhrases(marked, token, lowest),
            WordClass.Adverb => next < end,
            _ => true,
        };
    }

    /// <summary>The bracket that the token closes, a few words before it; -1 when it closes none.</summary>
    private static int OpeningBracket(MarkedText marked, int token, int lowest)
    {
        if (marked.WordAt(token)[0] == ')' && marked.QuotationAt(token) == MarkedText.Unquoted)
        {
            for (var i = token - 1; i >= lowest && token - i <= 6; i--)
            {
                if (marked.WordAt(i)[0] == '(')
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static bool GoesOn(MarkedText marked, int token, int first, int limit)
    {
        if (marked.QuotationAt(token) != MarkedText.Unquoted || (token > first && (marked.CueAt(token) is not null || marked.SkipTime(token) > token)))
        {
            return false;
        }

        return marked.ClassAt(token) switch
        {
            WordClass.Comma or WordClass.Colon or WordClass.Stop or WordClass.Mark => false,
            WordClass.Relative or WordClass.Subordinator or WordClass.Auxiliary or WordClass.Modal or WordClass.Negation or WordClass.According => false,
            WordClass.Be => IsGenitive(marked, token) && token > first,
            WordClass.Pronoun or WordClass.Adverb => false,
            WordClass.Determiner => token == first || marked.ClassAt(token - 1) is WordClass.Preposition or WordClass.Coordinator or WordClass.Determiner,
            WordClass.Preposition => token > first && (marked.IsWord(token, "of") || marked.IsWord(token, "for") || marked.IsWord(token, "from")),
            WordClass.Coordinator => token > first && token + 1 < limit && marked.ClassAt(token + 1) is WordClass.Capitalised or WordClass.Determiner,
            _ => true,
        };
    }

    /// <summary>Whether "’s" is a genitive: it is glued to its word and a phrase goes on behind it. "He’s" never gets here, its pronoun comes first.</summary>
    private static bool IsGenitive(MarkedText marked, int token) => marked.WordAt(token)[0] is '\'' or '’';

    /// <summary>Whether "and" joins two short phrases ("state media and activists") and not two clauses.</summary>
    private static bool JoinsPhrases(MarkedText marked, int coordinator, int lowest)
    {
        for (var i = coordinator - 1; i >= lowest && coordinator - i <= 6; i--)
        {
            var word = marked.WordAt(i);
            switch (marked.ClassAt(i))
            {
                case WordClass.Comma or WordClass.Colon or WordClass.Stop or WordClass.Mark or WordClass.Subordinator:
                    return i < coordinator - 1;
                case WordClass.Pronoun or WordClass.Modal or WordClass.Negation or WordClass.Relative or WordClass.Auxiliary:
                    return false;
                case WordClass.Be when !IsGenitive(marked, i):
                    return false;
                default:
                    if (marked.QuotationAt(i) != MarkedText.Unquoted || marked.CueAt(i) is not null || (char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal)))
                    {
                        return false;
                    }

                    break;
            }
        }

        return coordinator - lowest <= 6;
    }

    /// <summary>Drops what stands before the subject: "But", "On Friday", "Last week".</summary>
    private static int SkipOpening(MarkedText marked, int first, int end)
    {
        while (first < end)
        {
            var next = marked.SkipTime(first);
            if (next > first && next < end)
            {
                first = next;
                continue;
            }

            switch (marked.ClassAt(first))
            {
                case WordClass.Coordinator or WordClass.Adverb:
                    first++;
                    continue;
                case WordClass.Preposition:
                    first = AfterOpeningPreposition(marked, first, end);
                    continue;
                default:
                    return first;
            }
        }

        return first;
    }

    /// <summary>Drops what stands between subject and verb: "X on Friday said", "the court already ruled".</summary>
    private static int DropClosing(MarkedText marked, int first, int end)
    {
        for (var i = Math.Max(first + 1, end - 4); i < end; i++)
        {
            if (marked.SkipTime(i) == end)
            {
                end = i;
                break;
            }
        }

        while (end > first + 1 && marked.ClassAt(end - 1) is WordClass.Preposition or WordClass.Adverb)
        {
            end--;
        }

        return end;
    }

    private static int AfterOpeningPreposition(MarkedText marked, int preposition, int end)
    {
        var next = preposition + 1 < end ? marked.SkipTime(preposition + 1) : end;
        if (next > preposition + 1)
        {
            return next;
        }

        for (var i = preposition + 2; i < end; i++)
        {
            if (marked.ClassAt(i) is WordClass.Determiner or WordClass.Possessive or WordClass.Pronoun
                && marked.ClassAt(i - 1) is not (WordClass.Preposition or WordClass.Determiner or WordClass.Coordinator))
            {
                return i;
            }
        }

        return end;
    }

    private static bool LooksLikeOne(MarkedText marked, int first, int end)
    {
        if (end <= first || end - first > LongestPhrase || marked.ClassAt(end - 1) is WordClass.Preposition or WordClass.Determiner or WordClass.Possessive or WordClass.Be)
        {
            return end - first == 1 && marked.ClassAt(first) == WordClass.Determiner && IsStandIn(marked, first);
        }

        var last = marked.WordAt(end - 1);
        if (end - first > 2 && char.IsLower(last[0]) && last.EndsWith("ed", StringComparison.Ordinal))
        {
            // "the debate included voices": a verb stands before what looked like one.
            return false;
        }

        if (marked.ClassAt(first) is WordClass.Determiner or WordClass.Possessive or WordClass.Capitalised or WordClass.Pronoun)
        {
            return !(end - first == 1 && (marked.IsWord(first, "it") || marked.IsWord(first, "you")));
        }

        for (var i = first; i < end; i++)
        {
            if (marked.ClassAt(i) is WordClass.Capitalised or WordClass.Plural)
            {
                return true;
            }
        }

        return last[^1] == 's' && last.Length > 3;
    }

    /// <summary>Whether a determiner can speak for itself: "many say", "others said".</summary>
    private static bool IsStandIn(MarkedText marked, int token) => marked.WordAt(token).Length > 3 && !marked.IsWord(token, "this") && !marked.IsWord(token, "that") && !marked.IsWord(token, "every");
}
