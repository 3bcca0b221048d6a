using Variorum.Publishing.Passages;

namespace Variorum.Publishing.Annotating;

/// <summary>The clean texts of accounts; the last one is kept counted, since evidence comes account by account.</summary>
internal sealed class AnnotatedTexts(PublishedRecord record)
{
    private readonly PassageReader _reader = new(record);
    private (string Account, AnnotatedText? Text) _last = ("", null);

    public AnnotatedText? this[string account]
    {
        get
        {
            if (_last.Account != account)
            {
                _last = (account, _reader.Text(account) is { } text ? new AnnotatedText(text.Text, new CodePoints(text.Text)) : null);
            }

            return _last.Text;
        }
    }
}
