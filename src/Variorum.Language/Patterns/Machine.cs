using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns;

/// <summary>Runs the program of a pattern at one word and gives its solutions one after the other, without allocation.</summary>
/// <remarks>
/// Backtracking with an explicit stack. A program has no loops, so each instruction lies on the stack once at most and the stack has a known size. The number of
/// words looked at from one anchor is bounded, so that no pattern takes exponential time.
/// </remarks>
internal ref struct Machine(ParsedText text, WordRange sentence)
{
    /// <summary>How many words a pattern may look at from one anchor.</summary>
    public const int MostSteps = 50_000;

    private Slots _slots;
    private Frames _frames;
    private int _depth;
    private int _steps;

    /// <summary>The pattern that runs.</summary>
    public Pattern? Pattern { get; private set; }

    /// <summary>Whether some program was stopped because it took too many steps.</summary>
    public bool WasCut { get; private set; }

    /// <summary>The words in the slots; -1 in an empty one.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<int> Words => ((ReadOnlySpan<int>)_slots)[..Pattern!.Captures.Length];

    /// <summary>Looks for the first solution at a word.</summary>
    public bool Start(Pattern pattern, int anchor)
    {
        Pattern = pattern;
        if (!pattern.AnchorTest.Holds(text, anchor))
        {
            return false;
        }

        ((Span<int>)_slots)[..pattern.Slots].Fill(Ways.None);
        _slots[pattern.Anchor] = anchor;
        (_depth, _steps) = (0, 0);
        return Run(0, 0);
    }

    /// <summary>Looks for the next solution at the same word.</summary>
    public bool Next() => Back(0) is var at and >= 0 && Run(at, 0);

    /// <summary>Runs from an instruction to a solution; goes back no further than to <paramref name="floor"/> of the stack.</summary>
    private bool Run(int at, int floor)
    {
        var program = Pattern!.Program.AsSpan();
        while (at >= 0)
        {
            ref readonly var instruction = ref program[at];
            switch (instruction.Operation)
            {
                case Operation.Accept:
                    return true;
                case Operation.Find:
                    _frames[_depth++] = at;
                    at = Back(floor);
                    break;
                case Operation.Choose:
                    _frames[_depth++] = at++;
                    break;
                case Operation.Commit:
                    Close(instruction.From);
                    at = instruction.Target;
                    break;
                case Operation.Check:
                    at = Leads(instruction) ? at + 1 : Back(floor);
                    break;
                default:
                    at = Tests(at + 1) != instruction.IsNegated && !WasStopped ? instruction.Target : Back(floor);
                    break;
            }
        }

        return false;
    }

    private readonly bool WasStopped => _steps > MostSteps;

    private readonly bool Leads(in Instruction check)
    {
        var (from, to) = (_slots[check.From], _slots[check.Slot]);
        return to != Ways.None && Ways.Leads(text, check.Axis, check.Relations, from, to);
    }

    /// <summary>Whether what starts at an instruction has a solution; takes no word.</summary>
    private bool Tests(int at)
    {
        var floor = _depth;
        var found = Run(at, floor);
        while (_depth > floor)
        {
            Pop();
        }

        return found;
    }

    /// <summary>Goes back to the last place where there is another way.</summary>
    /// <returns>The instruction to go on with; -1 when there is no other way.</returns>
    private int Back(int floor)
    {
        var program = Pattern!.Program.AsSpan();
        for (; _depth > floor; Pop())
        {
            var top = _frames[_depth - 1];
            if (top < 0)
            {
                continue;
            }

            ref readonly var instruction = ref program[top];
            if (instruction.Operation == Operation.Choose)
            {
                Pop();
                return WasStopped ? Back(floor) : instruction.Target;
            }

            if (Advance(instruction))
            {
                return top + 1;
            }
        }

        return -1;
    }

    private void Pop()
    {
        var top = _frames[--_depth];
        if (top >= 0 && Pattern!.Program[top] is { Operation: Operation.Find } find)
        {
            _slots[find.Slot] = Ways.None;
        }
    }

    /// <summary>Closes the other way of a choice; its place on the stack stays, so that what was taken in the first way can be gone over.</summary>
    private void Close(int choice)
    {
        var frame = _depth - 1;
        while (_frames[frame] != choice && _frames[frame] != ~choice)
        {
            frame--;
        }

        _frames[frame] = ~choice;
    }

    /// <summary>Puts the next word that fits into the slot of an instruction.</summary>
    private bool Advance(in Instruction find)
    {
        var from = _slots[find.From];
        for (var word = _slots[find.Slot]; !WasStopped;)
        {
            word = Ways.Next(text, sentence, find.Axis, find.Relations, from, word);
            if (word == Ways.None)
            {
                return false;
            }

            _steps++;
            if (find.Word!.Holds(text, word) && !IsTaken(word))
            {
                _slots[find.Slot] = word;
                return true;
            }
        }

        WasCut = true;
        return false;
    }

    private readonly bool IsTaken(int word) => ((ReadOnlySpan<int>)_slots)[..Pattern!.Slots].Contains(word);

    [InlineArray(PatternCompiler.MostWords)]
    private struct Slots
    {
        private int _first;
    }

    [InlineArray(PatternCompiler.MostInstructions)]
    private struct Frames
    {
        private int _first;
    }
}
