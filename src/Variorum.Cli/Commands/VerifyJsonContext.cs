using System.Text.Json.Serialization;
using Variorum.Engine.Verifying;

namespace Variorum.Cli.Commands;

/// <summary>JSON of what <c>verify --json</c> prints.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(VerifyReport))]
internal sealed partial class VerifyJsonContext : JsonSerializerContext;
