using System.Collections.Frozen;
using Variorum.Engine.Planning;
using Variorum.Reading;
using Variorum.Store;

namespace Variorum.Engine.Building;

/// <summary>Takes one input through read, parse and extract. Thread-safe.</summary>
/// <param name="plan">The stages.</param>
/// <param name="known">The ids of the documents that are kept and analysed already.</param>
/// <param name="purges">What was taken out for good: it is not taken in again.</param>
internal sealed class DocumentAnalyst(Plan plan, IReadOnlySet<string> known, ImmutableArray<Purge> purges)
{
    private readonly FrozenDictionary<string, Purge> _purges = purges.ToFrozenDictionary(purge => purge.Sha256, StringComparer.Ordinal);

    /// <summary>Reads an input and, unless the record holds it already, analyses it.</summary>
    public AnalysedInput Analyse(InputDocument input)
    {
        try
        {
            return plan.Reader.Read(input) switch
            {
                ReadDocument read => Keep(input, read),
                UnreadableDocument unreadable => new AnalysedInput(input.Name, null, [], false, unreadable.Why),
                var other => throw new InvalidOperationException($"{other.GetType().Name} is no outcome of a reading"),
            };
        }
        catch (Exception defect) when (defect is not (OperationCanceledException or OutOfMemoryException))
        {
            // A defect of ours on one input must not cost the user the others.
            return new AnalysedInput(input.Name, null, [], false, new NotRead(input.Name, $"A defect of Variorum stopped the analysis ({defect.GetType().Name}: {defect.Message}). Please report it; the other inputs are not affected."));
        }
    }

    /// <summary>An analysis with only the layers that are kept: tokens, once used, are let go.</summary>
    private Analysis Kept(AccountText account)
    {
        var whole = plan.Analyse(account);
        return plan.Stages
            .Where(planned => planned.Kept is not null)
            .Select(planned => whole.Find(planned.Stage.Description.Provides))
            .OfType<object>()
            .Aggregate(new Analysis(account), (analysis, layer) => analysis.With(layer));
    }

    /// <summary>The layers of a document's accounts, stage by stage, as the store keeps them.</summary>
    private ImmutableArray<StoredAnalysis> Layers(string document, ImmutableArray<AccountText> accounts, ImmutableArray<Analysis> analyses)
    {
        var layers = ImmutableArray.CreateBuilder<StoredAnalysis>();
        layers.Add(new StoredAnalysis(document, AccountText.Stage, plan.ReadKey, plan.ReadLayer.Write(accounts)));
        foreach (var planned in plan.Stages)
        {
            if (planned.Kept is { } kept)
            {
                var provides = planned.Stage.Description.Provides;
                layers.Add(new StoredAnalysis(document, planned.Name, planned.Key, kept.Write([.. analyses.Select(a => a.Find(provides))])));
            }
        }

        return layers.ToImmutable();
    }

    private AnalysedInput Keep(InputDocument input, ReadDocument read)
    {
        var document = read.Document;
        if (_purges.TryGetValue(document.Sha256, out var purge))
        {
            return new AnalysedInput(input.Name, null, [], false, new NotRead(input.Name, $"purged by {purge.By} on {purge.On:uuuu-MM-dd}: {purge.Because}"));
        }

        var isKnown = known.Contains(document.Id);
        ImmutableArray<Analysis> analyses = isKnown ? [] : [.. read.Accounts.Select(Kept)];
        var stored = new StoredDocument
        {
            Sha256 = document.Sha256,
            Bytes = input.Bytes,
            Reader = document.Reader,
            Encoding = document.Encoding,
            Url = document.Url,
            Retrieved = document.Retrieved,
            Sightings = [.. document.Names.Select(name => new Sighting(name, document.Container))],
            Analyses = isKnown ? [] : Layers(document.Id, read.Accounts, analyses),
        };
        return new AnalysedInput(input.Name, stored, analyses, isKnown, null);
    }
}
