namespace Variorum.Meaning.Figures;

/// <summary>How a word gives its role. The names are those of the third column of <c>figures-roles.tsv</c>.</summary>
internal enum RoleForm : byte
{
    None,

    /// <summary>A verb whose object is counted.</summary>
    Verb,

    /// <summary>A participle or adjective of what is counted, or a verb whose subject is counted.</summary>
    Participle,

    /// <summary>A verb form that may be either.</summary>
    Both,

    /// <summary>A noun that is counted itself or names the count.</summary>
    Noun,
}
