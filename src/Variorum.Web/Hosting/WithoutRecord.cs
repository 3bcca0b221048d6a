namespace Variorum.Web.Hosting;

/// <summary>Marks an endpoint that does not read the record: assets, and what builds it anew.</summary>
internal sealed class WithoutRecord;
