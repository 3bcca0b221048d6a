using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Variorum.Architecture.Tests;

/// <summary>Rules that hold for every public type of the product.</summary>
public sealed class PublicTypeTests
{
    /// <summary>Public types that change after they are made, each with its reason.</summary>
    private static readonly Dictionary<string, string> Mutable = new(StringComparer.Ordinal)
    {
        ["Variorum.Language.Syntax.ParsedText"] = "turns its heads round when first asked for children; nobody sees the difference",
        ["Variorum.Language.Syntax.ParsedText+Children"] = "an enumerator",
        ["Variorum.Language.Patterns.PatternMatches"] = "an enumerator",
        ["Variorum.Meaning.Times.QuotedWords"] = "walks through a text once",
        ["Variorum.Store.RecordStore"] = "holds an open database connection",
        ["Variorum.Publishing.PublishedRecord"] = "holds open stores until it is closed",
        ["Variorum.Publishing.Quotations.QuotationSearch"] = "gathers what it finds",
    };

    public static TheoryData<string> Assemblies =>
        [.. SourceProjects.Names.Where(name => name != "Variorum.Cli")];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_public_type_says_what_it_is(string assembly)
    {
        var documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml"))
            .Descendants("member")
            .Where(m => !string.IsNullOrWhiteSpace(m.Element("summary")?.Value))
            .Select(m => m.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Empty(PublicTypes(assembly).Select(t => "T:" + t.FullName!.Replace('+', '.')).Where(name => !documented.Contains(name)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_public_type_is_immutable_or_listed_with_its_reason(string assembly)
    {
        var changing = PublicTypes(assembly)
            .Where(type => !Mutable.ContainsKey(type.FullName!) && !typeof(Exception).IsAssignableFrom(type) && !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type))
            .SelectMany(type => type
                .GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Where(p => p.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
                .Select(p => $"{type.FullName}.{p.Name} can be set")
                .Concat(type
                    .GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                    .Where(f => !f.IsInitOnly && !f.Name.StartsWith('<'))
                    .Select(f => $"{type.FullName}.{f.Name} is a field that can be written")));
        Assert.Empty(changing);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_class_is_sealed_static_or_made_to_be_derived_from(string assembly) =>
        Assert.Empty(PublicTypes(assembly).Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }));

    private static IEnumerable<Type> PublicTypes(string assembly) => Assembly.Load(assembly).GetExportedTypes()
        .Where(t => !t.FullName!.StartsWith("System.", StringComparison.Ordinal) && !IsRazor(t));

    /// <summary>The Razor compiler makes components public and their parameters settable; nobody but a page uses them.</summary>
    private static bool IsRazor(Type type) => type.BaseType?.FullName == "Microsoft.AspNetCore.Components.ComponentBase" || type.Name == "_Imports";
}
