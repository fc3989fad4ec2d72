using System.Text.Json;
using System.Text.Json.Serialization;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>A record kept as JSON inside its row: fields may come and go without a migration; what is searched stands beside it as a field.</summary>
internal static class RowJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
