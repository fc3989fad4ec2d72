using System.Text.Encodings.Web;
using System.Text.Json;

namespace MonitorBot.CommandLine;

/// <summary>One JSON object on one line, readable where the text is Indonesian.</summary>
internal static class JsonLine
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);
}
