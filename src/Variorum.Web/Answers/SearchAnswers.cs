using Variorum.Publishing.Passages;

namespace Variorum.Web.Answers;

/// <summary>Makes the answer to a search: of each account that holds every word, the passage that shows best.</summary>
internal static class SearchAnswers
{
    private const int Length = 300;

    public static (ImmutableArray<Passage> Items, int Total) Make(PublishedRecord record, string words, int offset, int limit)
    {
        var (accounts, total) = record.Search(words, offset, limit);
        var passages = new PassageLookUp(record);
        return ([.. accounts.Select(record.Text).OfType<AccountText>().Select(text =>
        {
            var span = PassageFinder.Find(text.Text, words, Length);
            return passages.At(text.Id, span.Start, span.In(text.Text).ToString());
        })], total);
    }
}
