using Variorum.Web.Parameters;

namespace Variorum.Web.Api;

/// <summary>Every address of the API. Routes and documentation are made from this table alone.</summary>
internal static class ApiOperations
{
    private static readonly TextRule Name = new();

    public static ImmutableArray<ApiOperation> All { get; } =
    [
        RecordOperation.Create(),
        LineOperations.List<Document>("documents", "Document", "The inputs as they came, by id.", []),
        LineOperations.One<Document>("document", "/documents", "Document", "An input."),
        LineOperations.List<Account>(
            "accounts",
            "Account",
            "The tellings, by id.",
            [
                new("document", "only accounts of this document (id)", Name),
                new("parent", "only accounts nested in this one (id)", Name),
                new("outlet", "only accounts of this outlet (its exact name)", Name),
                new("language", "only accounts in this language (ISO 639-1)", Name),
                .. LineFilter.Days("the day of publication", "published_from", "published_to"),
            ],
            ("published", new LineOrder("published_from", Descending: false)),
            ("newest", new LineOrder("published_from", Descending: true))),
        LineOperations.One<Account>("account", "/accounts", "Account", "A telling: title, outlet, when published and how that is known, blocks, removed lines."),
        AccountTextOperation.Create(),
        LineOperations.List<Statement>(
            "statements",
            "Statement",
            "Who said what, through whom, by account and place.",
            [
                new("account", "only statements in this account (id)", Name),
                new("speaker", "only statements by this actor (id)", Name),
                new("speaker_name", "only statements by the speaker of exactly this name", Name),
                .. LineFilter.Days("the day it was said", "said_from", "said_to"),
            ],
            ("said", new LineOrder("said_from", Descending: false))),
        LineOperations.One<Statement>("statement", "/statements", "Statement", "A statement."),
        LineOperations.List<Figure>(
            "figures",
            "Figure",
            "Quantities: range, what is counted, as of when, by whom; by account and place.",
            [
                new("account", "only figures in this account (id)", Name),
                new("series", "only figures of this series (id)", Name),
                new("counts_head", "only figures that count this (the head noun, such as “people”)", Name),
                new("holder", "only figures given by this actor (id)", Name),
                new("holder_name", "only figures given by the holder of exactly this name", Name),
                .. LineFilter.Days("the day they hold for", "as_of_from", "as_of_to"),
            ],
            ("as_of", new LineOrder("as_of_from", Descending: false))),
        LineOperations.One<Figure>("figure", "/figures", "Figure", "A figure."),
        LineOperations.Group<Figure>("series", "/series", "Figure", "The figures of a series: those that count the same.", "series"),
        LineOperations.List<LedgerEntry>(
            "ledger",
            "LedgerEntry",
            "Demands, promises, threats, offers, refusals and agreements, with what became of each, by id.",
            [
                new(new Parameter("account", "only entries that this account tells (id)", Name), "accounts", LineComparison.Holds),
                new("kind", "only this kind", WordRule.Of<LedgerKind>()),
                new("status", "only entries of which this became", WordRule.Of<LedgerStep>()),
                new("by", "only entries made by this actor (id)", Name, "maker"),
                new("by_name", "only entries made by the one of exactly this name", Name, "maker_name"),
                .. LineFilter.Days("the day it was made", "made_from", "made_to"),
            ],
            ("made", new LineOrder("made_from", Descending: false))),
        LineOperations.One<LedgerEntry>("ledger_entry", "/ledger", "LedgerEntry", "An entry of the ledger."),
        LineOperations.List<Event>(
            "events",
            "Event",
            "Who did what to whom, by id. Only those of status actual count as coded events.",
            [
                new("type", "only this type", WordRule.Of<EventType>()),
                new("status", "only this status", WordRule.Of<EventStatus>()),
                .. LineFilter.Days("the day", "time_from", "time_to"),
            ],
            ("time", new LineOrder("time_from", Descending: false))),
        LineOperations.One<Event>("event", "/events", "Event", "An event."),
        LineOperations.List<EventMention>(
            "event_mentions",
            "EventMention",
            "Events as single accounts tell them, by account and place.",
            [
                new("account", "only tellings in this account (id)", Name),
                new("event", "only tellings of this event (id)", Name),
                new("type", "only this type", WordRule.Of<EventType>()),
                new("status", "only this status", WordRule.Of<EventStatus>()),
                .. LineFilter.Days("the day", "time_from", "time_to"),
            ]),
        LineOperations.One<EventMention>("event_mention", "/event_mentions", "EventMention", "A telling of an event."),
        LineOperations.List<Wording>("wording", "Wording", "The labels that accounts use for one referent, by referent.", [new("referent", "only those for this actor or event (id)", Name)]),
        LineOperations.List<Actor>(
            "actors",
            "Actor",
            "Persons, organisations, states, groups and places with every form they are named by, by id.",
            [new("kind", "only actors of this kind", WordRule.Of<ActorKind>()), new("name", "only actors of exactly this canonical name", Name)],
            ("mentions", new LineOrder("mention_count", Descending: true)),
            ("name", new LineOrder("name", Descending: false))),
        LineOperations.One<Actor>("actor", "/actors", "Actor", "An actor."),
        LineOperations.List<Citation>(
            "citations",
            "Citation",
            "Accounts naming their sources, by account and place.",
            [
                new("account", "only citations in this account (id)", Name),
                new("cites", "only where this actor is cited (id)", Name),
                new("cites_name", "only where the cited has exactly this name", Name),
            ]),
        LineOperations.List<Reuse>(
            "reuse",
            "Reuse",
            "Text that two accounts share, by passages.",
            [
                new("from_account", "only text that stands in this account first (id)", Name),
                new("to_account", "only text that stands in this account later (id)", Name),
                new("kind", "only this kind", WordRule.Of<ReuseKind>()),
            ]),
        LineOperations.List<TimelineEntry>(
            "timeline",
            "TimelineEntry",
            "What the accounts date, by time.",
            [new("kind", "only this kind", WordRule.Of<TimelineKind>()), .. LineFilter.Days("the day", "time_from", "time_to")]),
        LineOperations.List<Disagreement>(
            "disagreements",
            "Disagreement",
            "Variants that cannot all hold, by id. All are shown alike; none is called right.",
            [new("kind", "only this kind", WordRule.Of<DisagreementKind>()), new("on", "only disagreements on exactly this subject", Name, "subject")]),
        LineOperations.One<Disagreement>("disagreement", "/disagreements", "Disagreement", "A disagreement, with every variant, who holds it and why they are comparable."),
        LineOperations.List<RulingOutcome>(
            "rulings",
            "RulingOutcome",
            "People's corrections and what became of each, by id.",
            [
                new("rule", "only rulings that do this", WordRule.Of<RulingRule>()),
                new("kind", "only rulings that reject or set this", WordRule.Of<RulingKind>()),
                new("document", "only rulings about words of this document (its SHA-256)", Name),
                new("outcome", "only rulings of which this became", WordRule.Of<OutcomeKind>()),
            ]),
        LineOperations.One<RulingOutcome>("ruling", "/rulings", "RulingOutcome", "A ruling."),
        LineOperations.List<Purge>("purges", "Purge", "The documents that were taken out of the record for good.", []),
        SearchOperation.Create(),
        VerifyQuoteOperation.Create(),
    ];
}
