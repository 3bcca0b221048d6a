using NodaTime;
using Variorum.Language.Syntax;
using Variorum.Model;
using Record = Variorum.Model.Record;
using Span = Variorum.Model.Span;

namespace Variorum.Collation.Tests;

/// <summary>An analysed account made by hand: spans are found by their words, the fingerprint by its stage.</summary>
internal sealed class Sample(string document, string text)
{
    private readonly List<Mention> _names = [];
    private readonly List<Timex> _times = [];
    private readonly List<StatementFinding> _said = [];
    private readonly List<CitationFinding> _citations = [];
    private readonly List<FigureFinding> _figures = [];
    private readonly List<LedgerFinding> _ledger = [];
    private readonly List<WordingFinding> _labels = [];
    private readonly List<EventFinding> _events = [];
    private readonly List<RoleFinding> _roles = [];
    private readonly List<Declaration> _declarations = [];
    private readonly List<Block> _blocks = [];

    public string Text { get; } = text;

    public static Record Collate(params Sample[] samples) => Collate([], samples);

    public static Record Collate(Ruling[] rulings, params Sample[] samples) =>
        new Collator().Collate([.. samples.Select(sample => sample.Build())], rulings, null, CancellationToken.None);

    public Span At(string words, int nth = 0)
    {
        var start = -1;
        for (var i = 0; i <= nth; i++)
        {
            start = Text.IndexOf(words, start + 1, StringComparison.Ordinal);
            Assert.True(start >= 0, $"“{words}” does not stand {nth + 1} times in “{Text}”");
        }

        return new Span(start, start + words.Length);
    }

    public Sample Outlet(string name) => Declare(DeclarationKind.Outlet, name, Basis.Declared, name);

    public Sample Published(string day, Basis basis = Basis.Declared) => Declare(DeclarationKind.Published, day, basis, day);

    public Sample Declare(DeclarationKind kind, string value, Basis basis, string words)
    {
        _declarations.Add(new Declaration(kind, value, basis, new Evidence
        {
            Document = document, Place = EvidencePlace.Field, Field = "json:x", Text = words, Rule = "test",
        }));
        return this;
    }

    public Sample Event(EventType type, string evidence, string source, string trigger, string target, int? time = null, EventStatus status = EventStatus.Actual)
    {
        var whole = At(evidence);
        _events.Add(new EventFinding
        {
            Type = type,
            Sources = [new ActorFinding(Inside(whole, source), null, null)],
            Targets = [new ActorFinding(Inside(whole, target), null, null)],
            Time = time,
            Status = status,
            Trigger = Inside(whole, trigger),
            Evidence = whole,
            IsNews = true,
            IsPlain = true,
            Rule = $"events.{trigger}",
        });
        return this;
    }

    public Sample Role(string person, string title, string? of = null)
    {
        _roles.Add(new RoleFinding(At(person), At(title), of is null ? null : At(of), "test"));
        return this;
    }

    public Sample Name(NameType type, string words, int nth = 0, string? title = null)
    {
        var span = At(words, nth);
        Span? before = title is null ? null : new Span(span.Start - title.Length - 1, span.Start - 1);
        _names.Add(new Mention(span, type, before, "test"));
        return this;
    }

    public Sample Person(string words, int nth = 0, string? title = null) => Name(NameType.Per, words, nth, title);

    public Sample Place(string words, int nth = 0) => Name(NameType.Gpe, words, nth);

    public Sample Time(string words, SymbolicTime? time, string? value = null, int? reference = null)
    {
        _times.Add(new Timex { Span = At(words), Type = TimexType.Date, Time = time, Value = value, Reference = reference, Rule = "test" });
        return this;
    }

    public Sample Day(string words, int year, int month, int day) =>
        Time(words, SymbolicTime.Calendar(new LocalDate(year, month, day), new LocalDate(year, month, day), TimeUnit.Day));

    public Sample Says(string? speaker, string content, StatementKind kind = StatementKind.Direct, string? via = null, int? said = null)
    {
        _said.Add(new StatementFinding
        {
            Speaker = speaker is null ? null : At(speaker),
            Content = [At(content)],
            Kind = kind,
            Via = via is null ? [] : [At(via)],
            Said = said,
            Rule = "test",
        });
        return this;
    }

    public Sample Cites(string words, params int[] statements)
    {
        _citations.Add(new CitationFinding(At(words), PartyKind.Outlet, At(words), [.. statements], "test"));
        return this;
    }

    /// <summary>A figure; what is counted and the number are found in its evidence.</summary>
    public Sample Figure(string evidence, string value, FigureRange range, string head, string? role = null, string? counts = null, string? where = null, string? owner = null, int? time = null)
    {
        var whole = At(evidence);
        _figures.Add(new FigureFinding
        {
            Evidence = whole,
            Value = Inside(whole, value),
            Range = range,
            CountsHead = head,
            Role = role,
            Counts = counts is null ? null : Inside(whole, counts),
            Where = where is null ? null : At(where),
            Owner = owner is null ? null : At(owner),
            Time = time,
            Rule = "test",
        });
        return this;
    }

    /// <summary>An entry of the ledger; everything is found in its evidence.</summary>
    /// <summary>A label of a named actor; <paramref name="statement"/> is the number of the statement that holds it.</summary>
    public Sample Label(string label, string referent, bool loaded = false, int? statement = null)
    {
        _labels.Add(new WordingFinding(At(label), label, At(referent), statement is null, loaded, statement, null, "test"));
        return this;
    }

    public Sample Entry(LedgerKind kind, string evidence, string by, string action, string head, string? of = null, int? deadline = null, int? made = null, int? answers = null, LedgerStep? outcome = null)
    {
        var whole = At(evidence);
        _ledger.Add(new LedgerFinding
        {
            Kind = kind,
            By = [new ActorFinding(Inside(whole, by), null, null)],
            Of = of is null ? [] : [new ActorFinding(Inside(whole, of), null, null)],
            Action = Inside(whole, action),
            ActionHead = head,
            Deadline = deadline,
            Made = made,
            Answers = answers,
            Outcome = outcome is { } step ? new LedgerOutcome(step, whole) : null,
            Evidence = [whole],
            Rule = "test",
        });
        return this;
    }

    public Sample Block(BlockKind kind, string words, string? child = null)
    {
        var span = At(words);
        _blocks.Add(new Block(kind, span.Start, span.End, child));
        return this;
    }

    /// <summary>The hash of the bytes of a sample, by its name.</summary>
    public static string Hash(string document) => Ids.Sha256(System.Text.Encoding.UTF8.GetBytes(document));

    public CollationInput Build() => new(
        new Document { Id = document, Sha256 = Hash(document), Names = [document], Reader = "text", Bytes = Text.Length, Encoding = "utf-8" },
        [Analysis(0, null)]);

    public Analysis Analysis(int ordinal, string? parent)
    {
        var account = new AccountText
        {
            Id = Ids.Account(document, ordinal),
            Document = document,
            Parent = parent,
            Text = Text,
            Map = SourceMap.Identity(Text.Length),
            Blocks = _blocks.Count > 0 ? [.. _blocks.OrderBy(b => b.Start)] : [new Block(BlockKind.Paragraph, 0, Text.Length)],
            Declarations = [.. _declarations],
            Language = Languages.English,
            Analysed = true,
        };
        var analysis = new Analysis(account)
            .With(new Names([.. _names.OrderBy(n => n.Span)]))
            .With(new Times([.. _times.OrderBy(t => t.Span)]))
            .With(new Statements([.. _said.OrderBy(s => s.Content[0])], [.. _citations]))
            .With(new Figures([.. _figures.OrderBy(f => f.Value)]))
            .With(new Ledger([.. _ledger.OrderBy(e => e.Evidence[0])]))
            .With(new Wordings([.. _labels.OrderBy(l => l.Label.Start)]))
            .With(new Events([.. _events.OrderBy(e => e.Trigger)]))
            .With(new Roles([.. _roles]))
            .With(new Contexts([]));
        var told = _times.Count == 0 ? new ToldTimes([]) : new ToldTimesStage().Run(analysis.With(new SyntaxStage().Run(analysis)));
        return analysis.With(told).With(new FingerprintStage().Run(analysis));
    }

    private Span Inside(Span whole, string words)
    {
        var start = Text.IndexOf(words, whole.Start, StringComparison.Ordinal);
        Assert.InRange(start, whole.Start, whole.End);
        return new Span(start, start + words.Length);
    }
}
