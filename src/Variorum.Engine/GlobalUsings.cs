global using System.Collections.Immutable;
global using Variorum.Model;
