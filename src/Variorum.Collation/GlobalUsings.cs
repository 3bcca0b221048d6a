global using System.Collections.Immutable;
global using NodaTime;
global using Variorum.Model;

// NodaTime has an Interval and System a Span of their own.
global using Interval = Variorum.Model.Interval;
global using Span = Variorum.Model.Span;
