using Variorum.Model.Json;

namespace Variorum.Web.Api;

/// <summary>The record as a whole, and where its lines are.</summary>
internal static class RecordOperation
{
    public static ApiOperation Create() => new("record", "", "The record as a whole: version, root hash, stages, counts, what was not read; and where its lines are.", new AnswerSchema("RecordOverview"), [], call =>
        new JsonAnswer(Json.Make(writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("record");
            RecordJson.Write(writer, call.Record.Summary);
            writer.WriteString("seal", call.Record.Seal);
            writer.WriteStartObject("links");
            writer.WriteString("openapi", OpenApi.OpenApiDocument.Path);
            foreach (var operation in ApiOperations.All.Where(operation => operation.Path.Length > 0))
            {
                writer.WriteString(operation.Name, ApiOperation.Root + operation.Path);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        })));
}
