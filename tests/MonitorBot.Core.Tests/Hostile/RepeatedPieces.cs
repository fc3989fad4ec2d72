namespace MonitorBot.Core.Tests.Hostile;

/// <summary>What texts, scripts and addresses are made of: endless repetitions of one of these make a reader that looks back or ahead go over them again and again.</summary>
internal static class RepeatedPieces
{
    public static readonly IReadOnlyList<string> All =
    [
        "a", "1", "A ", "a1", "-", "'", "\"", "`", "=", ": ", "\n", " ", "\t \n", "(", "[", "{", "a.b/", "a:b;", "'a'+", "\"a\",", "$", "${a", "${a}", "[1,1,", "(11, 11,", "%41", "\\x41",
        "<", "</", "<a ", "<a href=", "<a href=http://abcd ", "<a href='http://abcdefg' ", "<iframe src=", "<title>", "/", "//", "/*", "http://", "https://a.b/", "u=\"https:aaaa", "url(", "url = ",
        "location ", "location=", "api", "api_", "x_url", "base_url", "fetch(", "&s=", "const a = 'b',", "let ab", "charCodeAt( ", "getElementById('a') ", "$('a') .", "document . write", "document.cookie='a=b",
        "rgba(0,0", "polygon(0 0,", "-999", "-9999px", "index of / ", "domain ", "laracasts documentation ", "hostinger ", "php version 8.1 ", "illuminate\\a", "warning: in ", "404 ", "halaman ", "charset=",
        "tempat ", "nomor ", "v1.", "di", "\"datePublished\":", "\"date_created\" : ", "published_at: ", "import('./a", "path:'/a", "slot", "toto1", "depo1", "dinas ", "name: ", "12 Mei ", "1/1/2", "2026-", "@a.b",
    ];
}
