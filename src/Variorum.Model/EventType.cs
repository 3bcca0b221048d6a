namespace Variorum.Model;

/// <summary>What kind of event it is: the sixteen types of PLOVER (openeventdata/PLOVER, 2024). Exports write them in capitals.</summary>
public enum EventType
{
    /// <summary>Agrees, promises, or says that it will cooperate, help, support or confer.</summary>
    Agree,

    /// <summary>Confers: visits, meets, calls.</summary>
    Consult,

    /// <summary>Backs in words or on paper: praises, recognises, ratifies.</summary>
    Support,

    /// <summary>Gives way in words: apologises, pardons, lifts a curfew, drops a demand.</summary>
    Concede,

    /// <summary>Works together in deed: trades, shares intelligence, extradites.</summary>
    Cooperate,

    /// <summary>Gives help: money, goods, protection, refuge.</summary>
    Aid,

    /// <summary>Gives way in deed: withdraws, releases, disarms, ceases fire, grants access, resigns.</summary>
    Retreat,

    /// <summary>Asks or demands.</summary>
    Request,

    /// <summary>Refuses or rejects.</summary>
    Reject,

    /// <summary>Disapproves, blames, investigates, sues.</summary>
    Accuse,

    /// <summary>Threatens.</summary>
    Threaten,

    /// <summary>Protests: demonstrates, strikes, boycotts, obstructs.</summary>
    Protest,

    /// <summary>Lowers or breaks relations: sanctions, expels, convicts, halts.</summary>
    Sanction,

    /// <summary>Makes ready for force: moves troops, arms, police.</summary>
    Mobilize,

    /// <summary>Uses force short of violence: arrests, seizes, restricts, censors, deports.</summary>
    Coerce,

    /// <summary>Uses violence.</summary>
    Assault,
}
