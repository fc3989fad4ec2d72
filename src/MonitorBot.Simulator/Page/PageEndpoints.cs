namespace MonitorBot.Simulator.Page;

/// <summary>The page with the handphones: files inside the assembly, and nothing from elsewhere.</summary>
public static class PageEndpoints
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpContext http) => Send(http, "index.html"));
        routes.MapGet("/page/{name}", (HttpContext http, string name) => Send(http, name));
        routes.MapGet("/favicon.ico", () => Results.NoContent());
    }

    private static IResult Send(HttpContext http, string name)
    {
        var stream = typeof(PageEndpoints).Assembly.GetManifestResourceStream("page/" + name);
        if (stream is null)
            return Results.NotFound();

        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(stream, MimeTypes.Of(name));
    }
}
