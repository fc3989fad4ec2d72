using System.Text;
using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi.Faults;

namespace MonitorBot.Simulator.BotApi;

/// <summary>The Bot API over HTTP: <c>/bot{token}/{method}</c> and <c>/file/bot{token}/{path}</c>.</summary>
public sealed class BotApiEndpoints(Stage stage)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.Map("/bot{token}/{method}", CallAsync);
        routes.MapGet("/file/bot{token}/{**path}", Download);
    }

    private async Task CallAsync(HttpContext http, string token, string method)
    {
        ApiRequest request;
        try
        {
            request = await ApiRequest.ReadAsync(http.Request, method, http.RequestAborted);
        }
        catch (ApiError error)
        {
            await WriteAsync(http, error.Code, error.ToJson());
            return;
        }

        var fault = stage.Current.Faults.Strike(request);
        if (fault is not null && fault.Kind is not (FaultKind.DropAfter or FaultKind.Slow))
        {
            await StrikeAsync(http, request, fault);
            return;
        }

        // A waiting poll must not hold up the end of the program.
        var lifetime = http.RequestServices.GetRequiredService<IHostApplicationLifetime>();
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            var (status, body) = await stage.Current.Server.AnswerAsync(token, request, gone.Token);
            if (fault?.Kind == FaultKind.Slow)
                await Task.Delay(TimeSpan.FromSeconds(Math.Max(1, fault.Seconds)), TimeProvider.System, gone.Token);
            if (fault?.Kind != FaultKind.DropAfter)
                await WriteAsync(http, status, body);
            else
                http.Abort();
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            http.Abort();
        }
    }

    private async Task StrikeAsync(HttpContext http, ApiRequest request, Fault fault)
    {
        stage.Current.Calls.Add(stage.Current.World.Now, request, Schema.SchemaCheck.Request(request), Status(fault), "fault: " + fault.Kind);
        switch (fault.Kind)
        {
            case FaultKind.TooMany:
                await WriteAsync(http, 429, ApiError.TooMany(Math.Max(1, fault.Seconds)).ToJson());
                break;
            case FaultKind.ServerError:
                await WriteAsync(http, 500, new ApiError(500, "Internal Server Error: restart").ToJson());
                break;
            case FaultKind.Garbage:
                http.Response.StatusCode = 502;
                http.Response.ContentType = "text/html";
                await http.Response.WriteAsync("<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>", http.RequestAborted);
                break;
            case FaultKind.Hang:
                await Task.Delay(TimeSpan.FromSeconds(Math.Max(1, fault.Seconds)), TimeProvider.System, http.RequestAborted);
                http.Abort();
                break;
            default:
                http.Abort();
                break;
        }
    }

    private static int Status(Fault fault) => fault.Kind switch
    {
        FaultKind.TooMany => 429,
        FaultKind.ServerError => 500,
        FaultKind.Garbage => 502,
        _ => 0,
    };

    private static async Task WriteAsync(HttpContext http, int status, JsonObject body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        if (body["parameters"]?["retry_after"] is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString();
        var bytes = Encoding.UTF8.GetBytes(body.ToJsonString());
        http.Response.Headers.ContentLength = bytes.Length;
        http.Response.Headers.Server = "nginx/1.18.0";
        await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private IResult Download(string token, string path)
    {
        var world = stage.Current.World;
        if (token != world.Token)
            return Results.Json(new ApiError(401, "Unauthorized").ToJson(), statusCode: 401);

        lock (world.Gate)
        {
            return world.Files.FindByPath(path) is { } file
                ? Results.File(file.Bytes, "application/octet-stream")
                : Results.Json(ApiError.NotFound().ToJson(), statusCode: 404);
        }
    }
}
