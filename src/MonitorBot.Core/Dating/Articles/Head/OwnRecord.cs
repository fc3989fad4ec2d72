using System.Text.Json;
using AngleSharp.Html.Dom;
using MonitorBot.Core.Dating.Articles.Body;
using MonitorBot.Core.Discovery.Scripts;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Dating.Articles.Head;

/// <summary>
/// The record of this very page in the data that a page carries for its scripts, known by the address's last part or by the heading: lists of
/// other pages' records stand beside it.
/// </summary>
internal static class OwnRecord
{
    private const int MostNodes = 20_000;
    private const int MostTexts = 40;
    private const int Deepest = 24;
    private const int LongestName = 300;
    private const int ShortestSlug = 6;
    private const int ShortestTitle = 12;

    private static readonly string[] Slugs = ["slug", "permalink", "path", "url", "link", "alias", "uri"];
    private static readonly string[] Titles = ["title", "headline", "judul", "name", "nama"];
    private static readonly string[] Published = ["publishedat", "published", "publisheddate", "publishedon", "publishdate", "publishat", "datepublished", "publicationdate", "pubdate", "firstpublishedat", "tanggalterbit"];
    private static readonly string[] Created = ["createdat", "created", "createddate", "createdon", "datecreated"];

    /// <returns>Null when no record is the page's, or when two of its records name two days.</returns>
    public static FoundDate? Read(IHtmlDocument? document, Uri? url, DateTimeOffset now)
    {
        if (document is null)
        {
            return null;
        }

        var seek = new Search(Slug(url), MainHeading.Of(document) is { } heading ? MainHeading.Letters(heading.Words()) : "", now);
        foreach (var text in EmbeddedData.Of(document).Take(MostTexts))
        {
            using var json = SafeJson.Parse(text);
            if (json is not null) seek.Visit(EmbeddedData.Unfold(json.RootElement), 0);
        }

        return seek.Only;
    }

    private static string Slug(Uri? url) => MainHeading.Letters(LastPart(url?.AbsolutePath ?? ""));

    private static string LastPart(string path) => path.TrimEnd('/') is var trimmed && trimmed.LastIndexOf('/') is var at ? trimmed[(at + 1)..] : "";

    private sealed class Search(string slug, string title, DateTimeOffset now)
    {
        private FoundDate? _found;
        private bool _isDivided;
        private int _left = MostNodes;

        public FoundDate? Only => _isDivided ? null : _found;

        public void Visit(JsonElement element, int depth)
        {
            if (depth > Deepest || --_left < 0)
            {
                return;
            }

            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    Visit(item, depth + 1);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                Take(element);
                foreach (var property in element.EnumerateObject())
                {
                    Visit(property.Value, depth + 1);
                }
            }
        }

        private void Take(JsonElement record)
        {
            if (IsOwn(record) && (Day(record, Published) ?? Day(record, Created)) is { } day)
            {
                _isDivided |= _found is { } other && other.Stamp.Day != day.Stamp.Day;
                _found ??= day;
            }
        }

        private bool IsOwn(JsonElement record)
        {
            foreach (var property in record.EnumerateObject())
            {
                if (property.Value.ValueKind != JsonValueKind.String || property.Value.GetString() is not { Length: > 0 and <= LongestName } text)
                {
                    continue;
                }

                var name = MainHeading.Letters(property.Name);
                if ((slug.Length >= ShortestSlug && Slugs.Contains(name) && MainHeading.Letters(LastPart(text)) == slug)
                    || (title.Length >= ShortestTitle && Titles.Contains(name) && MainHeading.Letters(text) == title))
                {
                    return true;
                }
            }

            return false;
        }

        private FoundDate? Day(JsonElement record, string[] names)
        {
            foreach (var property in record.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number && names.Contains(MainHeading.Letters(property.Name)) && Stamps.Of(property.Value.ToString(), now) is { } stamp)
                {
                    return new(stamp, DateSource.EmbeddedJson, Confidence.Medium, property.Value.ToString());
                }
            }

            return null;
        }
    }
}
