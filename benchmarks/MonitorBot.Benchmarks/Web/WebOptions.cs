using System.Globalization;

namespace MonitorBot.Benchmarks.Web;

/// <summary>What the served websites are like; the words of the child's command line.</summary>
/// <param name="Copies">Websites in all; the corpus is repeated under further host names until there are so many. 0: the corpus once.</param>
/// <param name="LatencyMs">Before every answer.</param>
/// <param name="Dressed">Each page gets the menus, styles and scripts of an ordinary theme, about 45 KB.</param>
/// <param name="HangEvery">Every so many-th website accepts the connection and never answers; 0: none.</param>
/// <param name="Validators">Answers carry an ETag, and 304 is said to who names it.</param>
internal sealed record WebOptions(int Copies = 0, int LatencyMs = 0, bool Dressed = false, int HangEvery = 0, bool Validators = false)
{
    public string[] Words() => [Number(Copies), Number(LatencyMs), Dressed.ToString(), Number(HangEvery), Validators.ToString()];

    public static WebOptions Of(string[] words)
        => new(Number(words[0]), Number(words[1]), bool.Parse(words[2]), Number(words[3]), bool.Parse(words[4]));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
