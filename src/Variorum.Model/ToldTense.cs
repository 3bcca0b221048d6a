namespace Variorum.Model;

/// <summary>How an account tells what its words place at a time.</summary>
public enum ToldTense
{
    /// <summary>Neither past nor future is certain: a plan, a supposition, a time without a verb.</summary>
    Open,

    /// <summary>As having happened.</summary>
    Past,

    /// <summary>As going to happen.</summary>
    Future,

    /// <summary>As happening while the account is written.</summary>
    Present,
}
