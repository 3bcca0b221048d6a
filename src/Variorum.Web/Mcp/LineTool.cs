using System.Text.Json.Serialization.Metadata;
using Variorum.Web.Answers;
using Variorum.Web.Api;

namespace Variorum.Web.Mcp;

/// <summary>Makes the tools that list one kind of line.</summary>
internal static class LineTool
{
    /// <summary>Columns that hold an actor's id, and those that hold the name beside them: a caller may give either in one parameter.</summary>
    private static readonly ImmutableDictionary<string, string> Names = ImmutableDictionary<string, string>.Empty.Add("speaker", "speaker_name").Add("holder", "holder_name");

    public static RecordTool Create<TLine, TItem>(
        string name,
        string title,
        string description,
        string schema,
        ImmutableArray<LineFilter> filters,
        Func<TLine, PublishedRecord, PassageLookUp, TItem> make,
        JsonTypeInfo<TItem> type) =>
        new(name, title, description, schema, [.. filters.Select(filter => filter.Parameter), .. ToolPage.Parameters], (record, arguments, _) =>
        {
            ImmutableArray<LineCondition> where = [.. filters.Select(filter => filter.Condition(arguments)).OfType<LineCondition>().Select(condition => Resolve<TLine>(record, condition))];
            var lines = record.Lines<TLine>(new LineQuery { Where = where, Skip = ToolPage.Offset(arguments), Limit = ToolPage.Limit(arguments) });
            var passages = new PassageLookUp(record);
            return ToolPage.Write(arguments, record.Count<TLine>(where), lines.Select(line => make(line, record, passages)), type);
        });

    /// <summary>A party is asked for by its id, by the name as the lines have it, or by another form of an actor's name: of several actors the one that is named most.</summary>
    private static LineCondition Resolve<TLine>(PublishedRecord record, LineCondition condition)
    {
        if (!Names.TryGetValue(condition.Column, out var nameColumn) || record.Count<TLine>(condition) > 0)
        {
            return condition;
        }

        var byName = LineCondition.Is(nameColumn, condition.Value);
        return record.Count<TLine>(byName) == 0 && record.All<Actor>().Where(actor => IsKnownAs(actor, condition.Value)).MaxBy(actor => actor.MentionCount) is { } actor
            ? condition with { Value = actor.Id }
            : byName;
    }

    /// <summary>By any form of the name, or by its last word, as people are called after the first time.</summary>
    private static bool IsKnownAs(Actor actor, string name) => actor.Aliases.Select(alias => alias.Text).Append(actor.Name).Any(form =>
        string.Equals(form, name, StringComparison.OrdinalIgnoreCase) || form.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase));
}
