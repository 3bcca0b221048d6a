namespace Variorum.Web.Pages.Rulings;

/// <summary>The fields of the form of a new ruling, as they are bound.</summary>
internal sealed class NewRulingForm
{
    public string? Line { get; set; }

    public string? Form { get; set; }

    public string? Other { get; set; }

    public string? Choice { get; set; }

    public string? Value { get; set; }

    public string? With { get; set; }

    public string? By { get; set; }

    public string? Because { get; set; }

    public string? Back { get; set; }

    public NewRuling Read() => new(Line, int.TryParse(Form, out var form) && form >= 0 ? form : null, Said(Other), Choice, Value, With, By, Because, Back);

    /// <summary>An empty field says nothing.</summary>
    private static string? Said(string? field) => string.IsNullOrEmpty(field) ? null : field;
}
