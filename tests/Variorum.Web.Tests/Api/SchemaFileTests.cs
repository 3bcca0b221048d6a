using System.Reflection;
using System.Text.Json.Serialization;
using Variorum.Model;
using Variorum.Web.Answers;
using Variorum.Web.Schemas;

namespace Variorum.Web.Tests.Api;

/// <summary>The written schemas against the types that are written as JSON.</summary>
public sealed class SchemaFileTests
{
    private static readonly Type[] Types =
    [
        typeof(Party), typeof(Evidence), typeof(Interval), typeof(Container), typeof(Document), typeof(Block), typeof(Removal), typeof(Account), typeof(AccountContext), typeof(ActorAlias), typeof(ActorRole), typeof(Actor),
        typeof(StatementContent), typeof(Statement), typeof(Figure), typeof(Citation), typeof(ReusePassage), typeof(Reuse), typeof(Participant), typeof(EventMention), typeof(Event), typeof(LedgerTurn),
        typeof(LedgerEntry), typeof(WordingLabel), typeof(Wording), typeof(TimelineEntry), typeof(Variant), typeof(Disagreement), typeof(NotRead),
        typeof(RecordSummary), typeof(Ruling), typeof(RulingAnchor), typeof(RulingOutcome), typeof(Purge), typeof(Days), typeof(Passage), typeof(TextAnswer), typeof(SaidBy), typeof(QuotePlace), typeof(NearQuoteDifference), typeof(NearQuote), typeof(QuoteAnswer),
        typeof(TimelineItem), typeof(StatementItem), typeof(FigureItem), typeof(DisagreementItem), typeof(VariantItem),
    ];

    public static TheoryData<string> Names => [.. Types.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_has_the_keys_of_its_type_and_requires_those_that_are_always_there(string name)
    {
        var type = Types.Single(type => type.Name == name);
        var schema = AnswerSchemas.Get(name, "#/$defs/");
        var nullability = new NullabilityInfoContext();
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always })
            .ToList();
        Assert.Equal(properties.Select(Key).Order(StringComparer.Ordinal), schema["properties"]!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
        var always = properties.Where(property =>
            property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Never } || nullability.Create(property).ReadState == NullabilityState.NotNull);
        Assert.Equal(always.Select(Key).Order(StringComparer.Ordinal), schema["required"]!.AsArray().Select(key => key!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Words_of_an_enumeration_are_those_of_the_type()
    {
        foreach (var type in Types)
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                var value = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                if (value.IsEnum)
                {
                    var words = AnswerSchemas.Get(type.Name, "#/$defs/")["properties"]![Key(property)]!["enum"]!.AsArray().Select(word => word!.GetValue<string>());

                    // PLOVER writes its types in capitals.
                    var naming = value == typeof(EventType) ? JsonNamingPolicy.SnakeCaseUpper : JsonNamingPolicy.SnakeCaseLower;
                    Assert.Equal(Enum.GetNames(value).Select(naming.ConvertName).Order(StringComparer.Ordinal), words.Order(StringComparer.Ordinal));
                }
            }
        }
    }

    private static string Key(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
}
