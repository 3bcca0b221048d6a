using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Events;

/// <summary>By whose word an event is told: the innermost statement whose words tell it.</summary>
/// <remarks>
/// Not all that stands in a statement's content is said by its speaker. Where the content is a thing ("spoke of members, among them Vost, who was shot", "issued a report blaming the army"), only the thing is the
/// speaker's, and what is told beside it is the account's; so is the clause that says when something was said or asked ("asked the court to stop it after the army arrested Vost").
/// </remarks>
internal sealed class EventHolder(ParsedText text, Model.Statements statements)
{
    /// <summary>The index of the statement; null where the account itself tells it.</summary>
    /// <param name="trigger">The verb or noun that tells the event.</param>
    /// <param name="told">All the words that do: "expressed support" is the account's also where support is what was expressed.</param>
    public int? Of(int trigger, Span told)
    {
        int? holder = null;
        var shortest = int.MaxValue;
        for (var i = 0; i < statements.Said.Length; i++)
        {
            var (length, holds) = (0, false);
            foreach (var part in statements.Said[i].Content)
            {
                length += part.Length;
                holds |= part.Contains(told) && !(statements.Said[i].Kind != StatementKind.Direct && IsBeside(trigger, part));
            }

            if (holds && length < shortest)
            {
                (holder, shortest) = (i, length);
            }
        }

        return holder;
    }

    private bool IsBeside(int trigger, Span content)
    {
        var (top, isAside) = (trigger, IsAside(trigger));
        while (!text.IsRoot(top) && content.Contains(text.Words[text.Words[top].Head].Span))
        {
            top = text.Words[top].Head;
            isAside |= IsAside(top);
        }

        return !IsQuoted(content, text.Words[trigger].Start) && (isAside ? IsAside(top) || text.IsInfinitive(top) : top != trigger && IsThing(top));
    }

    // "after the army arrested Vost", beside what is asked for.
    private bool IsAside(int word) => text.Basic(word) is "advcl" && !text.IsInfinitive(word) && !text.IsGerund(word) && text.Child(word, "mark") >= 0;

    private bool IsThing(int word) =>
        text.Words[word].Tag is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num && text.Child(word, "cop") < 0 && text.Child(word, "nsubj") < 0;

    // "a report calling him “unfit”": the words between quotation marks are the speaker's, wherever they hang.
    private bool IsQuoted(Span content, int offset)
    {
        var isOpen = false;
        for (var word = text.WordAt(content.Start); word < text.Words.Length && text.Words[word].Start < offset; word++)
        {
            if (text.Letters(word) is ['“' or '”' or '"'])
            {
                isOpen = text.Letters(word) is not ['”'] && (text.Letters(word) is ['“'] || !isOpen);
            }
        }

        return isOpen;
    }
}
