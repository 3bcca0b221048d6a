global using System.Collections.Immutable;
global using Variorum.Model;
global using Variorum.Publishing;
global using Variorum.Store;

// NodaTime and the framework have types of these names too; here the record's are meant.
global using Interval = Variorum.Model.Interval;
global using Record = Variorum.Model.Record;
