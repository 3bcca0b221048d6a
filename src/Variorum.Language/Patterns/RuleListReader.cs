using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns;

/// <summary>Reads a file of rules, line by line.</summary>
/// <param name="file">Its name, for messages.</param>
/// <param name="source">What it holds.</param>
/// <param name="lists">Gives a word list by its name; null when there is none.</param>
internal sealed class RuleListReader(string file, string source, Func<string, WordList?> lists)
{
    private const string Keys = "about, pattern, tree, example, not-tree or not";

    private readonly ImmutableArray<Rule>.Builder _rules = ImmutableArray.CreateBuilder<Rule>();
    private readonly ImmutableArray<RuleExample>.Builder _examples = ImmutableArray.CreateBuilder<RuleExample>();
    private ImmutableDictionary<string, ImmutableArray<BranchSyntax>> _parts = ImmutableDictionary.Create<string, ImmutableArray<BranchSyntax>>(StringComparer.Ordinal);
    private (string Name, int Offset)? _rule;
    private string? _part;
    private string? _about;
    private Pattern? _pattern;
    private int _patternStart;
    private bool _inPattern;

    /// <summary>The rules.</summary>
    /// <exception cref="PatternException">The file cannot be read.</exception>
    public ImmutableArray<Rule> Read()
    {
        for (int start = 0, end; start < source.Length; start = end + 1)
        {
            end = source.IndexOf('\n', start) is var found and >= 0 ? found : source.Length;
            var line = source.AsSpan(start, end - start);
            var content = line.Trim();
            if (content.IsEmpty || content[0] == '#')
            {
                continue;
            }

            if (char.IsWhiteSpace(line[0]))
            {
                ReadPart(content, start + line.IndexOf(content, StringComparison.Ordinal));
            }
            else
            {
                ClosePattern(start);
                CloseRule();
                Open(content, start);
            }
        }

        ClosePattern(source.Length);
        CloseRule();
        return _rules.ToImmutable();
    }

    private void Open(ReadOnlySpan<char> content, int start)
    {
        var space = content.IndexOf(' ');
        var name = space < 0 ? "" : content[space..].Trim().ToString();
        if (name.Length == 0 || name.Contains(' ', StringComparison.Ordinal) || content[..space] is not ("rule" or "part"))
        {
            throw Fault(start, "expected \"rule NAME\" or \"part NAME\" at the start of the line, or a space before what belongs to a rule");
        }

        if (_parts.ContainsKey(name) || _rules.Any(rule => rule.Pattern.Name == name))
        {
            throw Fault(start, $"there is a rule or part \"{name}\" already");
        }

        if (content[..space] is "rule")
        {
            _rule = (name, start);
        }
        else
        {
            (_part, _patternStart, _inPattern) = (name, start + content.Length, true);
        }
    }

    private void ReadPart(ReadOnlySpan<char> content, int start)
    {
        if (_part is not null)
        {
            return;
        }

        if (_rule is null)
        {
            throw Fault(start, "expected \"rule NAME\" at the start of a line before the first part of a rule");
        }

        var space = content.IndexOf(' ');
        var key = space < 0 ? content : content[..space];
        var value = space < 0 ? "" : content[space..].Trim().ToString();
        if (key is not ("about" or "pattern" or "tree" or "example" or "not-tree" or "not"))
        {
            if (!_inPattern)
            {
                throw Fault(start, $"expected {Keys}, but found \"{key}\"");
            }

            // A further line of the pattern.
            return;
        }

        ClosePattern(start);
        switch (key)
        {
            case "about":
                _about = value;
                break;
            case "pattern":
                (_patternStart, _inPattern) = (start + key.Length, true);
                break;
            default:
                _examples.Add(ReadExample(value, start, isTree: key.EndsWith("tree", StringComparison.Ordinal), isCounter: key.StartsWith("not", StringComparison.Ordinal)));
                break;
        }
    }

    private void ClosePattern(int end)
    {
        if (!_inPattern)
        {
            return;
        }

        var reader = new PatternReader(file, source, _patternStart, end);
        if (_part is { } part)
        {
            _parts = _parts.Add(part, new PatternParser(reader, lists, _parts).ParsePart());
        }
        else
        {
            _pattern = Pattern.Parse(_rule!.Value.Name, reader, lists, _parts);
        }

        (_inPattern, _part) = (false, null);
    }

    private RuleExample ReadExample(string value, int start, bool isTree, bool isCounter)
    {
        if (_pattern is null)
        {
            throw Fault(start, "expected the pattern before its examples");
        }

        var arrow = value.IndexOf("=>", StringComparison.Ordinal);
        if (arrow < 0 != isCounter)
        {
            throw Fault(start, isCounter ? "a counter-example captures nothing: expected no \"=>\"" : "expected \"=> name=word\" after an example");
        }

        var sentence = (isCounter ? value : value[..arrow]).Trim();
        try
        {
            var tree = isTree ? TreeNotation.Parse(sentence) : null;
            var expected = isCounter ? [] : ReadExpected(value[(arrow + 2)..], start);
            return new RuleExample(tree?.Text ?? sentence, tree, isCounter, expected, $"{file}({LineOf(start)})");
        }
        catch (FormatException e)
        {
            throw Fault(start, e.Message);
        }
    }

    private ImmutableArray<(string Capture, string Form)> ReadExpected(string written, int start)
    {
        var expected = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var pair in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == pair.Length - 1 || !_pattern!.Captures.Contains(pair[..equals], StringComparer.Ordinal))
            {
                throw Fault(start, $"expected name=word with one of the names {string.Join(", ", _pattern!.Captures)}, but found \"{pair}\"");
            }

            expected.Add((pair[..equals], pair[(equals + 1)..]));
        }

        return expected.ToImmutable();
    }

    private void CloseRule()
    {
        if (_rule is not var (name, offset))
        {
            return;
        }

        if (_pattern is null || string.IsNullOrEmpty(_about) || !_examples.Any(example => !example.IsCounter) || !_examples.Any(example => example.IsCounter))
        {
            throw Fault(offset, $"rule \"{name}\" needs about, pattern, an example and a counter-example");
        }

        _rules.Add(new Rule(_pattern, _about, _examples.ToImmutable()));
        _examples.Clear();
        (_rule, _about, _pattern) = (null, null, null);
    }

    private int LineOf(int offset) => source.AsSpan(0, offset).Count('\n') + 1;

    private PatternException Fault(int offset, string problem) => new PatternReader(file, source, offset, source.Length).Fault(offset, problem);
}
