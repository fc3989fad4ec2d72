using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi.Sending;
using MonitorBot.Simulator.Entities;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi.Methods;

/// <summary>Documents, photos and albums in; files out.</summary>
internal static class Uploads
{
    private const int MostBytes = 50 << 20;
    private const int MostPhotoBytes = 10 << 20;
    private const int MostThumbnailBytes = 200 << 10;
    private const int MostDownloadBytes = 20 << 20;

    public static JsonNode SendDocument(ApiCall call) => Send(call, Attachment.Document);

    public static JsonNode SendPhoto(ApiCall call) => Send(call, Attachment.Photo);

    public static JsonNode SendMediaGroup(ApiCall call)
    {
        var items = (call.Json("media") as JsonArray ?? []).OfType<JsonObject>().ToList();
        if (items.Count is < 2 or > 10)
            throw ApiError.BadRequest(items.Count < 2 ? "there must be at least 2 media in an album" : "too many messages to send as an album");

        if (items.Select(item => (string?)item["type"]).Distinct().Count() > 1)
            throw ApiError.BadRequest("document can't be mixed with other media types");

        var outgoing = Outgoing.Read(call);
        var album = call.World.NextAlbum();
        var media = items.Select(item => Media(call, item)).ToList();
        return new JsonArray([.. media.Select(item => TelegramJson.Message(call.World, outgoing.Send(item.Caption, item.Attachment, album)))]);
    }

    /// <summary>Reads one InputMedia object.</summary>
    public static (Attachment Attachment, FormattedText Caption) Media(ApiCall call, JsonObject media)
    {
        var kind = (string?)media["type"] is Attachment.Photo or Attachment.Document ? (string)media["type"]! : throw ApiError.BadRequest("can't parse InputMedia: type must be photo or document here");
        var caption = MessageText.Caption((string?)media["caption"] ?? "", (string?)media["parse_mode"] ?? "", media["caption_entities"]);
        return (new(kind, Stored(call, (string?)media["media"] ?? "", "media", kind)) { Thumbnail = Thumbnail(call, (string?)media["thumbnail"]) }, caption);
    }

    public static JsonNode GetFile(ApiCall call)
    {
        var file = call.World.Files.Find(call.Text("file_id")) ?? throw ApiError.BadRequest("wrong file_id or the file is temporarily unavailable");
        return file.Bytes.Length > MostDownloadBytes
            ? throw ApiError.BadRequest("file is too big")
            : new JsonObject { ["file_id"] = file.Id, ["file_unique_id"] = file.UniqueId, ["file_size"] = file.Bytes.Length, ["file_path"] = file.FilePath };
    }

    private static JsonObject Send(ApiCall call, string kind)
    {
        var outgoing = Outgoing.Read(call);
        var file = Stored(call, call.Text(kind), kind, kind);
        return TelegramJson.Message(call.World, outgoing.Send(MessageText.Caption(call), new Attachment(kind, file) { Thumbnail = Thumbnail(call, call.Has("thumbnail") ? call.Text("thumbnail") : "attach://thumbnail") }));
    }

    /// <summary>One that is not a JPEG of at most 320 pixels and 200 kB is passed over, as the server does.</summary>
    private static StoredFile? Thumbnail(ApiCall call, string? reference)
    {
        if (reference is null || !reference.StartsWith("attach://", StringComparison.Ordinal) || !call.Request.Files.TryGetValue(reference[9..], out var upload) || upload.Bytes.Length > MostThumbnailBytes)
            return null;
        return upload.Bytes is [0xFF, 0xD8, ..] && ImageSize.Read(upload.Bytes) is { Width: <= 320, Height: <= 320 } ? call.World.Files.Put("thumb.jpg", "image/jpeg", upload.Bytes) : null;
    }

    private static StoredFile Stored(ApiCall call, string reference, string part, string kind)
    {
        var name = reference.StartsWith("attach://", StringComparison.Ordinal) ? reference[9..] : part;
        if (call.Request.Files.TryGetValue(name, out var upload))
            return Checked(call.World.Files.Put(upload.Name, MimeTypes.Of(upload.Name) is var type and not MimeTypes.Unknown ? type : upload.MimeType, upload.Bytes), kind);
        if (reference.Length == 0)
            throw ApiError.BadRequest($"there is no {kind} in the request");
        return call.World.Files.Find(reference) ?? throw ApiError.BadRequest("wrong file identifier/HTTP URL specified");
    }

    private static StoredFile Checked(StoredFile file, string kind)
    {
        if (file.Bytes.Length == 0)
            throw ApiError.BadRequest("file must be non-empty");
        if (file.Bytes.Length > (kind == Attachment.Photo ? MostPhotoBytes : MostBytes))
            throw new ApiError(413, "Request Entity Too Large");
        if (kind == Attachment.Photo && (file.Width == 0 || file.Width + file.Height > 10_000 || Math.Max(file.Width, file.Height) > 20 * Math.Min(file.Width, file.Height)))
            throw ApiError.BadRequest(file.Width == 0 ? "IMAGE_PROCESS_FAILED" : "PHOTO_INVALID_DIMENSIONS");
        return file;
    }
}
