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

    /// <summary>A party is asked for by its id, by the name as the lines have it, or by another form of an actor's name.</summary>
    private static LineCondition Resolve<TLine>(PublishedRecord record, LineCondition condition)
    {
        if (!Names.TryGetValue(condition.Column, out var nameColumn) || record.Count<TLine>(condition) > 0)
        {
            return condition;
        }

        var byName = LineCondition.Is(nameColumn, condition.Value);
        return record.Count<TLine>(byName) == 0 && record.All<Actor>().FirstOrDefault(actor => IsKnownAs(actor, condition.Value)) is { } actor
            ? condition with { Value = actor.Id }
            : byName;
    }

    private static bool IsKnownAs(Actor actor, string name) =>
        string.Equals(actor.Name, name, StringComparison.OrdinalIgnoreCase) || actor.Aliases.Any(alias => string.Equals(alias.Text, name, StringComparison.OrdinalIgnoreCase));
}
