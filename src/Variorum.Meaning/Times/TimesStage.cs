using System.Runtime.InteropServices;
using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Finds the time expressions of an account and reads them as symbolic times: the account's date need not be known. One pass, no regular expressions.</summary>
public sealed class TimesStage : IAccountStage
{
    /// <inheritdoc/>
    public StageDescription Description { get; } = new()
    {
        Name = "times",
        Version = "1",
        Provides = typeof(Model.Times),
        Requires = [typeof(Parse)],
        Resources = TimeLexicon.Default.Hash + NumeralReader.Default.Hash,
    };

    /// <inheritdoc/>
    public object Run(Analysis analysis)
    {
        var text = analysis.Account.Text;
        var parse = analysis.Get<Parse>();
        var found = ImmutableArray.CreateBuilder<Timex>();
        var sentences = SentencePieces.Of(analysis);
        List<TimeWord> words = [];
        var previousSentence = 0;
        for (var i = 0; i < parse.Sentences.Length; i++)
        {
            var pieces = sentences[i];
            words.Clear();
            foreach (var piece in pieces)
            {
                words.Add(piece.Kind == PieceKind.Word ? TimeLexicon.Default.Word(piece.In(text)) : default);
            }

            var before = found.Count;
            Read(new TimeSentence(new PieceRun(text, pieces), CollectionsMarshal.AsSpan(words), TimeLexicon.Default), found, previousSentence);
            previousSentence = before;
        }

        return new Model.Times(found.ToImmutable());
    }

    private static void Read(in TimeSentence s, ImmutableArray<Timex>.Builder found, int firstOfSentenceBefore)
    {
        for (var i = 0; i < s.Count;)
        {
            if (!TimeGrammar.MayStart(s, i) || TimeGrammar.Read(s, i) is not { } reading)
            {
                i++;
                continue;
            }

            var undated = reading.Rule == "times.after-event" && !HasDay(found, firstOfSentenceBefore);
            found.Add(new Timex
            {
                Span = new Span(s.Pieces[i].Start, s.Pieces[reading.End - 1].End),
                Type = reading.Type,
                Value = reading.Value,
                Mod = reading.Mod,
                Time = undated ? null : reading.Time,
                Rule = undated ? "times.duration" : reading.Rule,
            });
            i = reading.End;
        }
    }

    /// <summary>Whether a calendar day was told since a place: only then does "two days after the talks" count from a date that the reader has in mind.</summary>
    private static bool HasDay(ImmutableArray<Timex>.Builder found, int from)
    {
        for (var i = from; i < found.Count; i++)
        {
            if (found[i].Time is { Anchor: TimeAnchor.Calendar, Unit: TimeUnit.Day })
            {
                return true;
            }
        }

        return false;
    }
}
