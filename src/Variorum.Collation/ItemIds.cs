namespace Variorum.Collation;

/// <summary>Gives the items of one kind in one account their ids, also where two start at one place.</summary>
internal sealed class ItemIds(string account, string kind)
{
    private readonly Dictionary<int, int> _given = [];

    public string Next(int start)
    {
        var repeat = _given.GetValueOrDefault(start);
        _given[start] = repeat + 1;
        return Ids.Item(account, kind, start, repeat);
    }
}
