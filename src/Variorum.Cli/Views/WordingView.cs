using Variorum.Model;
using Variorum.Publishing;

namespace Variorum.Cli.Views;

/// <summary><c>show R wording</c>: what the accounts call those they tell of, each label with its holder.</summary>
internal static class WordingView
{
    public static void Write(Page page, IEnumerable<Wording> wordings, AccountLabels labels)
    {
        foreach (var wording in wordings)
        {
            page.Heading(wording.On);
            foreach (var label in wording.Labels)
            {
                var words = label.Evidence[0];
                page.Line($"{label.Label}{(label.Loaded ? " (candidate for a loaded word)" : "")} — {label.Holder.Name}, {labels[label.Account]} [{words.Start}:{words.End})", indent: 1);
            }

            page.Gap();
        }
    }
}
