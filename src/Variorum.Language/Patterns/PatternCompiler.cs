namespace Variorum.Language.Patterns;

/// <summary>Makes the program of a pattern.</summary>
/// <param name="reader">Where the pattern is written, for messages.</param>
internal sealed class PatternCompiler(PatternReader reader)
{
    /// <summary>How many words a pattern may have.</summary>
    public const int MostWords = 32;

    /// <summary>How many instructions a program may have.</summary>
    public const int MostInstructions = 96;

    private readonly List<Instruction> _program = [];
    private readonly List<string> _names = [];
    private HashSet<string> _bound = new(StringComparer.Ordinal);
    private int _unnamed;

    /// <summary>The names of the captured words; the first slots are theirs.</summary>
    public ImmutableArray<string> Names => [.. _names];

    /// <summary>The slot of the anchor.</summary>
    public int Anchor { get; private set; }

    /// <summary>The number of slots.</summary>
    public int Slots => _names.Count + _unnamed;

    /// <summary>The program that looks for what is around the anchor.</summary>
    /// <exception cref="PatternException">The pattern cannot be matched.</exception>
    public ImmutableArray<Instruction> Compile(NodeSyntax pattern)
    {
        Name(pattern);
        Anchor = Slot(pattern);
        Emit(pattern.Branches, Anchor);
        _program.Add(new(Operation.Accept));
        return _program.Count > MostInstructions || Slots > MostWords
            ? throw reader.Fault(pattern.Offset, $"the pattern is too long: it may have {MostWords} words and {MostInstructions} steps, and has {Slots} and {_program.Count}")
            : [.. _program];
    }

    // Names come first, so that the captured words lie side by side.
    private void Name(NodeSyntax node)
    {
        if (node.Name is { } name && !_names.Contains(name, StringComparer.Ordinal))
        {
            _names.Add(name);
        }

        Name(node.Branches);
    }

    private void Name(ImmutableArray<BranchSyntax> branches)
    {
        foreach (var branch in branches)
        {
            if (branch is StepSyntax { Node: { } node })
            {
                Name(node);
            }
            else if (branch is ChoiceSyntax choice)
            {
                foreach (var alternative in choice.Alternatives)
                {
                    Name(alternative);
                }
            }
        }
    }

    private int Slot(NodeSyntax node)
    {
        if (node.Name is not { } name)
        {
            return _names.Count + _unnamed++;
        }

        return _bound.Add(name) ? _names.IndexOf(name) : throw reader.Fault(node.Offset, $"there is a word \"{name}\" already; write \"={name}\" to mean the same one");
    }

    private void Emit(ImmutableArray<BranchSyntax> branches, int from)
    {
        foreach (var branch in branches)
        {
            Emit(branch, from);
        }
    }

    private void Emit(BranchSyntax branch, int from)
    {
        switch (branch)
        {
            case { Polarity: Polarity.Not, Captures: true }:
                throw reader.Fault(branch.Offset, "what must not be there has no name");
            case { Polarity: Polarity.Maybe, Captures: false }:
                throw reader.Fault(branch.Offset, "an optional branch says something only when a word of it has a name");
            case { Polarity: Polarity.Maybe }:
                EmitChoice([[branch with { Polarity = Polarity.Must }], []], from);
                break;
            case StepSyntax { Polarity: Polarity.Must, Reference: not null } check:
                EmitStep(check, from);
                break;
            case { Captures: false }:
                var test = Reserve();
                EmitPositive(branch, from);
                _program.Add(new(Operation.Accept));
                _program[test] = new(Operation.Test) { IsNegated = branch.Polarity == Polarity.Not, Target = _program.Count };
                break;
            default:
                EmitPositive(branch, from);
                break;
        }
    }

    private void EmitPositive(BranchSyntax branch, int from)
    {
        if (branch is ChoiceSyntax choice)
        {
            EmitChoice(choice.Alternatives, from);
        }
        else
        {
            EmitStep((StepSyntax)branch, from);
        }
    }

    private void EmitStep(StepSyntax step, int from)
    {
        if (step.Reference is { } reference)
        {
            var known = _bound.Contains(reference) ? _names.IndexOf(reference) : throw reader.Fault(step.Offset, $"no word before this is named \"{reference}\"");
            _program.Add(new(Operation.Check) { Slot = known, From = from, Axis = step.Axis, Relations = step.Relations });
            return;
        }

        var slot = Slot(step.Node!);
        _program.Add(new(Operation.Find) { Slot = slot, From = from, Axis = step.Axis, Relations = step.Relations, Word = step.Node!.Test });
        Emit(step.Node.Branches, slot);
    }

    private void EmitChoice(ImmutableArray<ImmutableArray<BranchSyntax>> alternatives, int from)
    {
        var before = _bound;
        var after = new HashSet<string>(before, StringComparer.Ordinal);
        var commits = new List<int>();
        foreach (var alternative in alternatives[..^1])
        {
            var choice = Reserve();
            EmitAlternative(alternative);
            commits.Add(Reserve());
            _program[commits[^1]] = new(Operation.Commit) { From = choice };
            _program[choice] = new(Operation.Choose) { Target = _program.Count };
        }

        EmitAlternative(alternatives[^1]);
        foreach (var commit in commits)
        {
            _program[commit] = _program[commit] with { Target = _program.Count };
        }

        _bound = after;

        void EmitAlternative(ImmutableArray<BranchSyntax> branches)
        {
            _bound = new(before, StringComparer.Ordinal);
            Emit(branches, from);
            after.UnionWith(_bound);
        }
    }

    private int Reserve()
    {
        _program.Add(default);
        return _program.Count - 1;
    }
}
