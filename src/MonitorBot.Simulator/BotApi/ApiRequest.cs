using System.Text.Json;
using System.Text.Json.Nodes;

namespace MonitorBot.Simulator.BotApi;

/// <summary>A file of a multipart request.</summary>
public sealed record UploadedFile(string Name, string MimeType, byte[] Bytes);

/// <summary>A request as it came: query, form, multipart and JSON all end as one object.</summary>
/// <param name="Method">As written by the caller.</param>
/// <param name="Parameters">Values from a form or query are all strings.</param>
/// <param name="Typed">The values came as JSON and have types of their own.</param>
public sealed record ApiRequest(string Method, JsonObject Parameters, IReadOnlyDictionary<string, UploadedFile> Files, bool Typed)
{
    /// <exception cref="ApiError">The body is not what its content type says.</exception>
    public static async Task<ApiRequest> ReadAsync(HttpRequest http, string method, CancellationToken stop)
    {
        var parameters = new JsonObject();
        foreach (var (name, value) in http.Query)
            parameters[name] = value.ToString();

        if (http.HasFormContentType)
            return new(method, parameters, await ReadFormAsync(http, parameters, stop), Typed: false);
        if (!http.HasJsonContentType())
            return new(method, parameters, new Dictionary<string, UploadedFile>(), Typed: false);

        foreach (var (name, value) in await ReadJsonAsync(http, stop))
            parameters[name] = value?.DeepClone();
        return new(method, parameters, new Dictionary<string, UploadedFile>(), Typed: true);
    }

    private static async Task<JsonObject> ReadJsonAsync(HttpRequest http, CancellationToken stop)
    {
        using var body = new MemoryStream();
        await http.Body.CopyToAsync(body, stop);
        if (body.Length == 0)
            return [];

        try
        {
            return JsonNode.Parse(body.ToArray()) as JsonObject ?? throw ApiError.BadRequest("object expected");
        }
        catch (JsonException)
        {
            throw ApiError.BadRequest("can't parse JSON object");
        }
    }

    private static async Task<Dictionary<string, UploadedFile>> ReadFormAsync(HttpRequest http, JsonObject parameters, CancellationToken stop)
    {
        var form = await http.ReadFormAsync(stop);
        foreach (var (name, value) in form)
            parameters[name] = value.ToString();

        var files = new Dictionary<string, UploadedFile>();
        foreach (var file in form.Files)
        {
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, stop);
            files[file.Name] = new(file.FileName, file.ContentType ?? "application/octet-stream", bytes.ToArray());
        }

        return files;
    }
}
