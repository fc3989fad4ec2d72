namespace MonitorBot.Core.Integrity.Cases;

/// <summary>Full pages in the manner of websites of the province, with the hidden things that ordinary pages have.</summary>
public static class Templates
{
    private const string OrdinaryTitle = "Dinas Perumahan Rakyat dan Kawasan Permukiman Provinsi Kalimantan Timur";

    private static readonly string[] All = [WordPressTemplate.Html, BootstrapTemplate.Html, CodeIgniterTemplate.Html, JoomlaTemplate.Html, NextTemplate.Html];

    public static int Count => All.Length;

    internal static string Fill(int template, Case pieces) => All[template % All.Length]
        .Replace("{{TITLE}}", pieces.Title ?? OrdinaryTitle)
        .Replace("{{HEAD}}", pieces.Head)
        .Replace("{{TOP}}", pieces.Top)
        .Replace("{{NAV}}", pieces.Nav)
        .Replace("{{CONTENT}}", pieces.Content)
        .Replace("{{SIDE}}", pieces.Side)
        .Replace("{{FOOT}}", pieces.Foot)
        .Replace("{{END}}", pieces.End);
}
