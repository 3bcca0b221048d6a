namespace Variorum.Reading.Nesting;

/// <summary>The lines <c>[Start, End)</c> of one article on a page.</summary>
internal readonly record struct ArticleLines(int Start, int End);
