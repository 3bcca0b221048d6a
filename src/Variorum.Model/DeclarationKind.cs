namespace Variorum.Model;

/// <summary>What a <see cref="Declaration"/> is about.</summary>
public enum DeclarationKind
{
    /// <summary>Who publishes: a name.</summary>
    Outlet,

    /// <summary>Who wrote it: a name, one declaration a person.</summary>
    Byline,

    /// <summary>When it was published: ISO 8601, a date or a date with time and offset.</summary>
    Published,

    /// <summary>When it was last changed: ISO 8601.</summary>
    Modified,

    /// <summary>The address it was published under.</summary>
    Url,

    /// <summary>When it was fetched: RFC 3339.</summary>
    Retrieved,

    /// <summary>Where it was written ("PHOENIX —"): a place name.</summary>
    Dateline,

    /// <summary>An outlet or agency that the page itself gives as its source ("Read more at URL", "--Reuters").</summary>
    Source,
}
