namespace Variorum.Language.Coreference;

/// <summary>Kinds of entities that are possible.</summary>
[Flags]
internal enum Kinds
{
    None = 0,
    Man = 1,
    Woman = 2,
    Body = 4,
    Place = 8,
    Thing = 16,
    Time = 32,
    Animal = 64,
    Person = Man | Woman,
    Any = Person | Body | Place | Thing | Time | Animal,
}
