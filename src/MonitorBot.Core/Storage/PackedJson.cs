using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MonitorBot.Core.Storage;

/// <summary>JSON under Deflate: a scan of 2-3 KB becomes some hundred bytes.</summary>
internal static class PackedJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter(), new CleanStringConverter() },
    };

    public static byte[] Pack<T>(T value)
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal))
            JsonSerializer.Serialize(deflate, value, Options);
        return packed.ToArray();
    }

    public static T Unpack<T>(byte[] packed)
    {
        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(deflate, Options) ?? throw new JsonException("A stored value is null.");
    }

    private sealed class CleanStringConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(CleanText.Of(value));
    }
}
