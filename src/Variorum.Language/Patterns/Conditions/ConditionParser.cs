using Variorum.Language.Syntax;

namespace Variorum.Language.Patterns.Conditions;

/// <summary>Reads what stands between the brackets of a word, and relations.</summary>
/// <param name="reader">Where the pattern is written.</param>
/// <param name="lists">Gives a word list by its name; null when there is none.</param>
internal sealed class ConditionParser(PatternReader reader, Func<string, WordList?> lists)
{
    private const string Keys = "form, lemma, tag, xpos, relation, or a feature such as Number";

    /// <summary>Reads conditions up to the closing bracket.</summary>
    public WordTest Parse()
    {
        var tags = WordTest.AnyTag;
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        for (reader.SkipSpace(); !reader.TryTake("]"); reader.SkipSpace())
        {
            var start = reader.Offset;
            var key = TakeKey();
            var isNegated = reader.TryTake("!");
            reader.Take("=", "\"=\", \"!=\", \"==\" or \"!==\"");
            var isExact = reader.TryTake("=");
            if (isExact && key is not ("form" or "lemma"))
            {
                throw reader.Fault(start, $"\"==\" compares letter case: only form and lemma have it, not {key}");
            }

            if (key == "tag")
            {
                var some = ParseTags();
                tags &= isNegated ? ~some : some;
                continue;
            }

            conditions.Add(key switch
            {
                "relation" => new RelationCondition(isNegated, ParseRelations()),
                "xpos" => new XposCondition(isNegated, ParseValues(mayBeList: false)),
                "form" or "lemma" => new LettersCondition(isNegated, key == "lemma", isExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase, ParseValues(!isExact)),
                _ when char.IsUpper(key[0]) => new FeatureCondition(isNegated, key, ParseValues(mayBeList: false)),
                _ => throw reader.Fault(start, $"a word has no \"{key}\"; expected {Keys}"),
            });
        }

        return new WordTest(tags, conditions.ToImmutable());
    }

    /// <summary>Reads relations with a bar between them.</summary>
    public RelationSet ParseRelations() => new(Bars(() =>
    {
        var basic = reader.TakeName("a relation such as nsubj");
        return reader.TryTake(":") ? $"{basic}:{reader.TakeName("a subtype such as pass, or none")}" : basic;
    }));

    // Layered features carry their layer in brackets: Number[psor].
    private string TakeKey()
    {
        var key = reader.TakeName($"{Keys}, or \"]\"");
        if (!reader.TryTake("["))
        {
            return key;
        }

        var layer = reader.TakeName("the layer of the feature");
        reader.Take("]", "\"]\" after the layer of the feature");
        return $"{key}[{layer}]";
    }

    private uint ParseTags()
    {
        var tags = 0u;
        foreach (var tag in Bars(ParseTag))
        {
            tags |= WordTest.Bit(tag);
        }

        return tags;
    }

    private UniversalTag ParseTag()
    {
        var start = reader.Offset;
        return UniversalTags.TryParse(reader.TakeName("a part of speech such as NOUN"), out var tag)
            ? tag
            : throw reader.Fault(start, $"expected a part of speech: {string.Join(", ", Enum.GetValues<UniversalTag>().Select(known => known.Name()))}");
    }

    private ImmutableArray<Value> ParseValues(bool mayBeList) => Bars(() => ParseValue(mayBeList));

    private Value ParseValue(bool mayBeList)
    {
        var start = reader.Offset;
        if (reader.TryTake("\""))
        {
            var quoted = reader.TakeWhile(c => c is not ('"' or '\n')).ToString();
            reader.Take("\"", "a closing quotation mark on the same line");
            return string.IsNullOrWhiteSpace(quoted) ? throw reader.Fault(start, "expected a word between the quotation marks") : new Value(ValueShape.Whole, quoted.Trim());
        }

        if (reader.TryTake("@"))
        {
            var name = reader.TakeName("the name of a word list");
            if (reader.TryTake(":"))
            {
                name = $"{name}:{reader.TakeName("the label of the words meant")}";
            }

            return !mayBeList ? throw reader.Fault(start, "word lists hold words whatever their case: they go with form= and lemma= only")
                : new Value(ValueShape.List, "", lists(name) ?? throw reader.Fault(start, $"there is no word list \"{name}\""));
        }

        var value = reader.TakeWhile(c => !char.IsWhiteSpace(c) && c is not ('|' or ']' or '"' or '#')).ToString();
        var letters = value.Trim('*');
        return letters.Contains('*', StringComparison.Ordinal) ? throw reader.Fault(start, "a star may stand at the start or end of a value; between quotation marks it is a letter")
            : value.Length == 0 ? throw reader.Expected("a value, a \"quoted value\" or a @list")
            : new Value((value[0], value[^1]) switch
            {
                ('*', '*') => ValueShape.Part,
                ('*', _) => ValueShape.Suffix,
                (_, '*') => ValueShape.Prefix,
                _ => ValueShape.Whole,
            }, letters);
    }

    private ImmutableArray<T> Bars<T>(Func<T> parse)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(parse());
        }
        while (reader.TryTake("|"));
        return items.ToImmutable();
    }
}
