using System.Reflection;
using Variorum.Language;
using Variorum.Meaning.Numerals;
using Variorum.Model;

namespace Variorum.Meaning.Times;

/// <summary>Decides for a whole account whether 05/06/2020 is in May or in June.</summary>
internal static class NumberOrders
{
    private static readonly ResourceTable Table = ResourceTable.Load(Assembly.GetExecutingAssembly(), "meaning/times-number-order.tsv");

    private static readonly WordMap<NumberOrder> ByDomain = new(Table.Rows.Select(row =>
        KeyValuePair.Create(row[0], row[1] == "day" ? NumberOrder.DayFirst : NumberOrder.MonthFirst)));

    /// <summary>The hash of the table of domains.</summary>
    public static string Hash => Table.Hash;

    /// <summary>The order that the account's own dates show where one has a number over 12, else that of the country its address ends with; unknown where its dates
    /// contradict each other.</summary>
    public static NumberOrder Of(AccountText account, Parse parse, SentencePieces sentences)
    {
        var shown = NumberOrder.Unknown;
        for (var i = 0; i < parse.Sentences.Length; i++)
        {
            var pieces = sentences[i];
            for (var at = 0; at + 4 < pieces.Length; at++)
            {
                if (pieces[at].Kind != PieceKind.Number || pieces[at + 1].Kind != PieceKind.Mark || pieces[at + 1].Spaced || pieces[at + 2].Kind != PieceKind.Number)
                {
                    continue;
                }

                var order = NumericDates.Shown(new TimeSentence(new PieceRun(account.Text, pieces), [], TimeLexicon.Default, null!), at);
                if (order != NumberOrder.Unknown)
                {
                    if (shown != NumberOrder.Unknown && shown != order)
                    {
                        return NumberOrder.Unknown;
                    }

                    shown = order;
                }
            }
        }

        return shown != NumberOrder.Unknown ? shown : OfOutlet(account);
    }

    private static NumberOrder OfOutlet(AccountText account)
    {
        foreach (var declaration in account.Declarations)
        {
            if (declaration.Kind == DeclarationKind.Url && Uri.TryCreate(declaration.Value, UriKind.Absolute, out var address)
                && ByDomain.TryGet(address.Host.AsSpan(address.Host.LastIndexOf('.') + 1), out var order))
            {
                return order;
            }
        }

        return NumberOrder.Unknown;
    }
}
