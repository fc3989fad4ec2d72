using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>JSON under Deflate: a scan of 2-3 KB becomes some hundred bytes.</summary>
internal static class PackedJson
{
    private const int UsualRatio = 4;

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter(), new CleanStringConverter(), new UriConverter() },
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
        using var json = new MemoryStream(packed.Length * UsualRatio);
        deflate.CopyTo(json);
        return JsonSerializer.Deserialize<T>(json.GetBuffer().AsSpan(0, (int)json.Length), Options) ?? throw new JsonException("A stored value is null.");
    }

    private sealed class CleanStringConverter : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(CleanText.Of(value));
    }

    /// <summary>A list's items name the same page again and again: one address object for all of them.</summary>
    private sealed class UriConverter : JsonConverter<Uri>
    {
        [ThreadStatic]
        private static (Uri? Last, Uri? Before) _read;

        public override Uri? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (Is(ref reader, _read.Last)) return _read.Last;
            _read = (Is(ref reader, _read.Before) ? _read.Before : Made(reader.GetString()), _read.Last);
            return _read.Last;
        }

        public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(value.OriginalString);

        private static bool Is(ref Utf8JsonReader reader, Uri? known) => known is not null && reader.ValueTextEquals(known.OriginalString);

        private static Uri Made(string? text) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri) ? uri : throw new JsonException("A stored address is none.");
    }
}
