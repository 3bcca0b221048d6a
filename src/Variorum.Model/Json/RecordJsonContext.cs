namespace Variorum.Model.Json;

/// <summary>Source-generated (de)serialisation of everything a record holds.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(LocalDateConverter), typeof(OffsetDateTimeConverter), typeof(DecimalConverter), typeof(SourceMapConverter), typeof(SpanConverter)])]
[JsonSerializable(typeof(Document))]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(Figure))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Reuse))]
[JsonSerializable(typeof(EventMention))]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(Wording))]
[JsonSerializable(typeof(TimelineEntry))]
[JsonSerializable(typeof(Disagreement))]
[JsonSerializable(typeof(Alias))]
[JsonSerializable(typeof(Ruling))]
[JsonSerializable(typeof(RulingOutcome))]
[JsonSerializable(typeof(Purge))]
[JsonSerializable(typeof(RecordSummary))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(StatementContent))]
[JsonSerializable(typeof(AccountText))]
[JsonSerializable(typeof(ImmutableArray<AccountText>))]
[JsonSerializable(typeof(ImmutableArray<Names>))]
[JsonSerializable(typeof(ImmutableArray<Times>))]
[JsonSerializable(typeof(ImmutableArray<Figures>))]
[JsonSerializable(typeof(ImmutableArray<Statements>))]
[JsonSerializable(typeof(ImmutableArray<Events>))]
[JsonSerializable(typeof(ImmutableArray<Ledger>))]
[JsonSerializable(typeof(ImmutableArray<Wordings>))]
[JsonSerializable(typeof(ImmutableArray<Fingerprint>))]
[JsonSerializable(typeof(ImmutableArray<ToldTimes>))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
