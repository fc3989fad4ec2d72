namespace MonitorBot.Core.Tests.Exits;

/// <summary>What a website, a chat title or a spreadsheet may bring in to be run, rung, followed or misread where it comes out.</summary>
internal static class NastyTexts
{
    public static readonly IReadOnlyList<string> All =
    [
        "<b>&amp;</b><script>alert(1)</script>",
        "]]></t></is><f>1+1</f>",
        "=HYPERLINK(\"http://evil.example\",\"klik\")",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1+1)*cmd",
        "\t=1+1",
        "=1+1\";\"kedua,ketiga",
        "kendali\0\u0001\b\u001b[31m\u007f\u0085 akhir",
        "baris\r\nkedua\u2028ketiga",
        "aman\u202Egpj.exe\u202C \u2066dan\u2069 \u061Clagi\u200F",
        "sendiri \uD83D tinggi",
        "sendiri \uDE00 rendah",
        "s\u200Bl\u200Co\u200Dt\uFEFF\u2060\u00AD\u200B\u200B\u200B",
        new string('w', 5_000) + " ujung",
        "@everyone @kabid",
        "http://evil.example/masuk",
        "/mulai /kabid@bot",
        "{\"a\":\"\\ud83d\\u0000\"}",
    ];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, All.Count)];
}
