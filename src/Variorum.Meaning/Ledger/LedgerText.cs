using Variorum.Language.Coreference;
using Variorum.Language.Syntax;
using Variorum.Meaning.Clauses;
using Variorum.Model;

namespace Variorum.Meaning.Ledger;

/// <summary>An account with the layers that the ledger is read from, and the questions asked of them again and again.</summary>
internal sealed class LedgerText
{
    private readonly int[] _statementOf;

    public LedgerText(Analysis analysis)
    {
        Account = analysis.Account;
        Text = analysis.Get<ParsedText>();
        Clauses = analysis.Get<Clauses.Clauses>();
        Chains = analysis.Get<CoreferenceChains>();
        Names = analysis.Get<Names>().Mentions;
        Times = analysis.Get<Model.Times>().Timexes;
        Said = analysis.Get<Model.Statements>().Said;
        _statementOf = InnermostStatements();
    }

    public AccountText Account { get; }

    public ParsedText Text { get; }

    public Clauses.Clauses Clauses { get; }

    public CoreferenceChains Chains { get; }

    public ImmutableArray<Mention> Names { get; }

    public ImmutableArray<Timex> Times { get; }

    public ImmutableArray<StatementFinding> Said { get; }

    /// <summary>The innermost statement whose content holds a word, an index of <see cref="Said"/>; -1 when none does.</summary>
    public int StatementAt(int word) => _statementOf[word];

    /// <summary>The predicate of a word, as far as grammar sees one.</summary>
    public bool TryPredicate(int word, out Predicate predicate)
    {
        var index = Clauses.At(word);
        predicate = index < 0 ? default : Clauses.Predicates[index];
        return index >= 0;
    }

    public string Lemma(int word) => Text.Words[word].Lemma;

    /// <summary>Whether a word with some lemma hangs on another by a relation; any lemma when it is null.</summary>
    public bool Has(int word, string relation, string? lemma = null) => Find(word, relation, lemma) >= 0;

    /// <summary>The first word that hangs on another by a relation; -1 when none does.</summary>
    public int Find(int word, string relation, string? lemma = null)
    {
        foreach (var child in Text.ChildrenOf(word))
        {
            if (Text.Words[child].BasicRelation.SequenceEqual(relation) && (lemma is null || Text.Words[child].Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase)))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a negation hangs on a word ("not", "never").</summary>
    public bool IsNegated(int word)
    {
        foreach (var child in Text.ChildrenOf(word))
        {
            if (Text.Words[child].Features.Contains("Polarity=Neg", StringComparison.Ordinal) || (Text.Words[child].Lemma is "never" or "not" or "n't" or "n’t"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"decided whether they would": whether what a predicate says is asked.</summary>
    public bool IsAskedAbout(int predicate)
    {
        foreach (var child in Text.ChildrenOf(predicate))
        {
            if (child < predicate && Lemma(child) is not ("that" or "which" or "who") && (Text.Words[child].Xpos is "WRB" or "WP" or "WDT" || Lemma(child) is "whether" or "if"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a predicate has a subject of its own or a tense.</summary>
    public bool IsFinite(int predicate)
    {
        if (Text.Words[predicate].Xpos is "VBD" or "VBZ" || Has(predicate, "nsubj"))
        {
            return true;
        }

        foreach (var child in Text.ChildrenOf(predicate))
        {
            if (Text.Words[child].BasicRelation is "aux" or "cop" && Text.Words[child].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word belongs to a time expression.</summary>
    public bool IsTime(int word)
    {
        int low = 0, high = Times.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Times[middle].Span.End > Text.Words[word].Start ? (low, middle) : (middle + 1, high);
        }

        return low < Times.Length && Times[low].Span.Contains(Text.Words[word].Start);
    }

    /// <summary>Whether a word stands in a headline: a title or heading, or a line that no mark ends.</summary>
    public bool IsHeadline(int word) =>
        Account.BlockAt(Text.Words[word].Start) is { } block
        && (block.Kind is BlockKind.Title or BlockKind.Heading || (!block.Span.IsEmpty && char.IsLetterOrDigit(Account.Text[block.Span.End - 1])));

    /// <summary>The place of the first name that ends behind an offset.</summary>
    public int FirstNameFrom(int offset)
    {
        int low = 0, high = Names.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Names[middle].Span.End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    // Contents are nested or apart; later and shorter ones overwrite those around them.
    private int[] InnermostStatements()
    {
        var innermost = new int[Text.Words.Length];
        var lengths = new int[Text.Words.Length];
        Array.Fill(innermost, -1);
        for (var i = 0; i < Said.Length; i++)
        {
            foreach (var span in Said[i].Content)
            {
                for (var word = Text.WordAt(span.Start); word < innermost.Length && Text.Words[word].Start < span.End; word++)
                {
                    if (innermost[word] < 0 || span.Length < lengths[word])
                    {
                        (innermost[word], lengths[word]) = (i, span.Length);
                    }
                }
            }
        }

        return innermost;
    }
}
