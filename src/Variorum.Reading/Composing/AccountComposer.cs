using Variorum.Reading.Languages;

namespace Variorum.Reading.Composing;

/// <summary>
/// Makes accounts of tellings: sets the blocks with a blank line between them, keeps the map to the source, and puts a nested telling's whole
/// text into its parent as one quote block.
/// </summary>
internal sealed class AccountComposer
{
    /// <summary>Between two blocks stand this many line breaks.</summary>
    private const int BetweenBlocks = 2;

    private readonly string _document;
    private readonly string _source;
    private readonly Dictionary<Telling, int> _ordinals = [];
    private readonly List<AccountText> _accounts = [];
    private readonly List<Removal> _boxes = [];

    private AccountComposer(string document, string source)
    {
        _document = document;
        _source = source;
    }

    /// <summary>Makes the accounts of a document: the telling, then the tellings inside it in the order of their words.</summary>
    /// <param name="document">The id of the document.</param>
    /// <param name="source">Its decoded source.</param>
    /// <param name="top">The telling that holds the others.</param>
    /// <param name="titleField">The field the title of <paramref name="top"/> came in, where it does not stand in the source.</param>
    /// <param name="metadata">What metadata says of <paramref name="top"/>.</param>
    /// <param name="removed">What the clean texts leave out, in source order.</param>
    public static ImmutableArray<AccountText> Compose(
        string document,
        string source,
        Telling top,
        string? titleField,
        ImmutableArray<Declaration> metadata,
        ImmutableArray<Removal> removed)
    {
        var composer = new AccountComposer(document, source);
        composer.Write(top, parent: null);
        foreach (var (telling, ordinal) in composer._ordinals)
        {
            ImmutableArray<Declaration> own = [.. telling.Said.OrderBy(said => said.Words.Start).Select(composer.Declare)];
            composer._accounts[ordinal] = composer._accounts[ordinal] with { Declarations = own };
        }

        var first = composer._accounts[0];
        ImmutableArray<Removal> all = composer._boxes.Count == 0 ? removed : [.. removed.Concat(composer._boxes).OrderBy(removal => removal.SourceStart)];
        composer._accounts[0] = first with { TitleField = titleField, Removed = all, Declarations = [.. metadata, .. first.Declarations] };
        return [.. composer._accounts];
    }

    private AccountText Write(Telling telling, string? parent)
    {
        var ordinal = _accounts.Count;
        var id = Ids.Account(_document, ordinal);
        _ordinals.Add(telling, ordinal);
        _accounts.Add(null!);

        var words = new List<ReadOnlyMemory<char>>(telling.Pieces.Count);
        var runs = ImmutableArray.CreateBuilder<SourceRun>(telling.Pieces.Count);
        var blocks = ImmutableArray.CreateBuilder<Block>(telling.Pieces.Count);
        var length = 0;
        foreach (var whole in telling.Pieces)
        {
            var piece = WithoutLinkBoxes(whole);
            var start = length > 0 ? length + BetweenBlocks : 0;
            var child = piece.Child is null ? null : Write(piece.Child, id);
            words.Add(child is null ? piece.Text : child.Text.AsMemory());
            foreach (var run in child is null ? piece.Runs : child.Map.Runs)
            {
                runs.Add(run with { Clean = start + run.Clean });
            }

            length = start + words[^1].Length;
            blocks.Add(new Block(piece.Kind, start, length, child?.Id));
        }

        var clean = string.Create(length, (words, blocks), static (text, parts) =>
        {
            text.Fill('\n');
            for (var i = 0; i < parts.words.Count; i++)
            {
                parts.words[i].Span.CopyTo(text[parts.blocks[i].Span.Start..]);
            }
        });
        var language = LanguageIdentifier.Identify(clean);
        _accounts[ordinal] = new AccountText
        {
            Id = id,
            Document = _document,
            Parent = parent,
            Text = clean,
            Map = new SourceMap(runs.DrainToImmutable()),
            Blocks = blocks.DrainToImmutable(),
            Language = language,
            Analysed = AnalysedLanguage.Includes(language, clean),
        };
        return _accounts[ordinal];
    }

    private Piece WithoutLinkBoxes(Piece piece)
    {
        var boxes = LinkBoxes.Find(piece.Text.Span);
        return boxes.IsEmpty ? piece : piece.Without(boxes, words => _boxes.Add(new Removal(words.In(_source).ToString(), words.Start, words.End, LinkBoxes.Reason)));
    }

    private Declaration Declare(Said said)
    {
        if (said.Holder is { } holder && _accounts[_ordinals[holder]] is { } account && account.Map.ToClean(said.Words) is { } clean)
        {
            return new Declaration(said.Kind, said.Value, said.Basis, account.Cite(clean, said.Rule));
        }

        return new Declaration(said.Kind, said.Value, said.Basis, new Evidence
        {
            Document = _document,
            Place = EvidencePlace.Source,
            SourceStart = said.Words.Start,
            SourceEnd = said.Words.End,
            Text = said.Words.In(_source).ToString(),
            Rule = said.Rule,
        });
    }
}
