using System.Buffers;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Variorum.Language.Syntax;
using Variorum.Meaning.Times;
using Variorum.Model.Json;

namespace Variorum.Engine.Annotating;

/// <summary>Writes the JSON line of one annotated text.</summary>
internal sealed class AnnotationWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    public AnnotationWriter(string id)
    {
        _json = RecordJson.CreateWriter(_buffer);
        _json.WriteStartObject();
        _json.WriteString("id", id);
    }

    /// <summary>The line, without a break at its end.</summary>
    public byte[] Finish()
    {
        _json.WriteEndObject();
        _json.Flush();
        return _buffer.WrittenSpan.ToArray();
    }

    public void Dispose() => _json.Dispose();

    public void Error(string reason) => _json.WriteString("error", reason);

    /// <summary>The body of an account as it was read, and what the page says of itself.</summary>
    public void Text(AccountText text, Account account)
    {
        if (account.Title is { } title)
        {
            _json.WriteString("title", title);
        }

        if (account.Byline is { } byline)
        {
            _json.WriteStartArray("byline");
            foreach (var party in byline)
            {
                RecordJson.Write(_json, party);
            }

            _json.WriteEndArray();
        }

        if (account.Outlet is { } outlet)
        {
            _json.WritePropertyName("outlet");
            RecordJson.Write(_json, outlet);
        }

        Published(account);
        _json.WriteString("text", string.Join("\n\n", text.Blocks.Where(b => b.Kind is not (BlockKind.Title or BlockKind.Furniture)).Select(b => b.Span.In(text.Text).ToString())));
        _json.WriteStartArray("removed");
        foreach (var removal in text.Removed)
        {
            RecordJson.Write(_json, removal);
        }

        _json.WriteEndArray();
    }

    /// <summary>When an account was published.</summary>
    public void Published(Account account)
    {
        _json.WritePropertyName("published");
        RecordJson.Write(_json, account.Published);
    }

    public void Names(string text, Names names)
    {
        _json.WriteStartArray("mentions");
        foreach (var mention in names.Mentions)
        {
            _json.WriteStartObject();
            Range(text, mention.Span);
            _json.WriteString("type", mention.Type.ToString().ToUpperInvariant());
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>Every time expression with the days that it may mean; those that hang on the account's date are resolved where it is known.</summary>
    public void Intervals(string text, Times times, LocalDate? date)
    {
        _json.WriteStartArray("timexes");
        var days = TimeResolution.ResolveAll(times.Timexes, date, date);
        for (var i = 0; i < days.Length; i++)
        {
            var (timex, (from, to)) = (times.Timexes[i], days[i]);
            Timex(text, timex, TimexValue.Of(timex, from, to));
            Day("from", from);
            Day("to", to);
            if (timex.Time is { } time)
            {
                _json.WriteString("grain", time.Coarseness.ToString().ToLowerInvariant());
                if (time.ZoneMinutes is { } zone)
                {
                    _json.WriteString("zone", OffsetPattern.GeneralInvariantWithZ.Format(Offset.FromSeconds(zone * 60)));
                }
            }

            _json.WriteString("rule", timex.Rule);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>The time expressions that annotators of TIMEX3 mark, with TIMEX3 values.</summary>
    public void Timex3(string text, Times times, LocalDate? date)
    {
        _json.WriteStartArray("timexes");
        var days = TimeResolution.ResolveAll(times.Timexes, date, date);
        for (var i = 0; i < days.Length; i++)
        {
            if (MarkedTimes.Includes(times.Timexes[i], text))
            {
                Timex(text, times.Timexes[i], TimexValue.Of(times.Timexes[i], days[i].From, days[i].To));
                _json.WriteEndObject();
            }
        }

        _json.WriteEndArray();
    }

    /// <summary>Who said what.</summary>
    /// <param name="text">The text.</param>
    /// <param name="statements">What was found.</param>
    /// <param name="trees">The trees that explain it; null where nothing is to be explained.</param>
    public void Statements(string text, Statements statements, ParsedText? trees)
    {
        _json.WriteStartArray("statements");
        foreach (var statement in statements.Said)
        {
            _json.WriteStartObject();
            Part(text, "source", statement.Speaker is { } source ? [source] : []);
            Part(text, "cue", statement.Cue is { } cue ? [cue] : []);
            Part(text, "content", statement.Content);
            _json.WriteString("kind", statement.Kind.ToString().ToLowerInvariant());
            if (statement.Stance is { } stance)
            {
                _json.WriteString("stance", stance.ToString().ToLowerInvariant());
            }

            if (statement.SpeakerName is { } name)
            {
                Part(text, "speaker", [name]);
            }

            if (!statement.Via.IsEmpty)
            {
                Part(text, "via", statement.Via);
            }

            Explanation(trees, statement.Rule, [statement.Cue ?? statement.Content[0], .. statement.Speaker is { } speaker ? [speaker] : ImmutableArray<Span>.Empty, .. statement.Content]);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>Lines of the record, but for what only a record gives: ids and accounts.</summary>
    /// <param name="key">The key of their array.</param>
    /// <param name="lines">The lines.</param>
    /// <typeparam name="TLine">Their type.</typeparam>
    public void Lines<TLine>(string key, IEnumerable<TLine> lines)
    {
        _json.WriteStartArray(key);
        foreach (var one in lines)
        {
            using var line = JsonDocument.Parse(RecordJson.ToBytes(one));
            _json.WriteStartObject();
            foreach (var property in line.RootElement.EnumerateObject().Where(p => p.Name is not ("id" or "account" or "series" or "answers_to" or "accounts" or "independent_accounts")))
            {
                property.WriteTo(_json);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>What the text calls those it tells of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wordings">What was found.</param>
    /// <param name="trees">The trees that explain it; null where nothing is to be explained.</param>
    public void Wordings(string text, Wordings wordings, ParsedText? trees)
    {
        _json.WriteStartArray("labels");
        foreach (var label in wordings.Labels)
        {
            _json.WriteStartObject();
            _json.WriteString("label", label.Label.In(text));
            _json.WriteNumber("start", label.Label.Start);
            _json.WriteNumber("end", label.Label.End);
            if (label.Referent is { } referent)
            {
                _json.WriteString("referent", referent.In(text));
            }

            _json.WriteBoolean("own_voice", label.OwnVoice);
            _json.WriteBoolean("loaded", label.Loaded);
            Explanation(trees, label.Rule, label.Referent is { } named ? [label.Label, named] : [label.Label]);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>The rule that made a line, and the smallest subtree that holds its words in the sentence of the first of them.</summary>
    private void Explanation(ParsedText? trees, string rule, ReadOnlySpan<Span> words)
    {
        if (trees is null)
        {
            return;
        }

        _json.WriteString("rule", rule);
        if (trees.WordAt(words[0].Start) is var anchor && anchor < trees.Words.Length)
        {
            var sentence = trees.Sentences[trees.SentenceOf(anchor)];
            int first = anchor, end = anchor + 1;
            foreach (var span in words)
            {
                first = Math.Min(first, Math.Max(sentence.First, trees.WordAt(span.Start)));
                end = Math.Max(end, Math.Min(sentence.End, trees.WordAt(span.End - 1) + 1));
            }

            _json.WriteString("tree", TreeNotation.Write(trees, new WordRange(first, end)));
        }
    }

    /// <summary>Events with the words of who did what to whom; actors with the name they stand for, where another.</summary>
    public void Events(string text, Analysis analysis)
    {
        _json.WriteStartArray("events");
        foreach (var found in analysis.Find<Events>()?.Found ?? [])
        {
            _json.WriteStartObject();
            _json.WriteString("type", found.Type.ToString().ToUpperInvariant());
            Optional("mode", found.Mode);
            Optional("cameo", found.Cameo);
            Actors(text, "sources", found.Sources);
            Actors(text, "targets", found.Targets);
            Optional("place", found.Place?.In(text).ToString());
            Optional("time", found.Time is { } time ? analysis.Get<Times>().Timexes[time].Span.In(text).ToString() : null);
            _json.WriteString("status", found.Status.ToString().ToLowerInvariant());
            _json.WriteStartObject("trigger");
            Range(text, found.Trigger);
            _json.WriteEndObject();
            _json.WriteString("rule", found.Rule);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Actors(string text, string key, ImmutableArray<ActorFinding> actors)
    {
        _json.WriteStartArray(key);
        foreach (var actor in actors)
        {
            _json.WriteStartObject();
            _json.WriteString("text", actor.Words.In(text));
            Optional("name", actor.Name?.In(text).ToString());
            Optional("code", actor.Code);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Optional(string key, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(key, value);
        }
    }

    private void Timex(string text, Timex timex, string? value)
    {
        _json.WriteStartObject();
        Range(text, timex.Span);
        _json.WriteString("type", timex.Type.ToString().ToUpperInvariant());
        _json.WriteString("value", value);
        if (timex.Mod is { } mod)
        {
            _json.WriteString("mod", mod);
        }
    }

    private void Part(string text, string key, ImmutableArray<Span> spans)
    {
        if (spans.IsEmpty)
        {
            _json.WriteNull(key);
            return;
        }

        _json.WriteStartObject(key);
        _json.WriteStartArray("spans");
        foreach (var span in spans)
        {
            _json.WriteStartObject();
            _json.WriteNumber("start", span.Start);
            _json.WriteNumber("end", span.End);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteString("text", string.Join(' ', spans.Select(s => s.In(text).ToString())));
        _json.WriteEndObject();
    }

    private void Range(string text, Span span)
    {
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("end", span.End);
        _json.WriteString("text", span.In(text));
    }

    private void Day(string key, LocalDate? day)
    {
        if (day is { } d)
        {
            _json.WriteString(key, LocalDatePattern.Iso.Format(d));
        }
    }
}
