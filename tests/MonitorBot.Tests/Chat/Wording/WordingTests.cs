using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;

namespace MonitorBot.Tests.Chat.Wording;

/// <summary>Every sentence of the bot, as people have read and approved it.</summary>
public sealed partial class WordingTests
{
    /// <summary>Telegram shows at most 200 characters of a toast; the bot cuts at 195.</summary>
    private const int MostToast = 195;

    private static readonly IReadOnlyList<Type> Words =
        [.. typeof(RefusalWords).Assembly.GetTypes().Where(type => type.Namespace == typeof(RefusalWords).Namespace && type != typeof(Html) && type is { IsNested: false }).OrderBy(type => type.Name, StringComparer.Ordinal)];

    [Fact]
    public void Everything_the_bot_can_say_is_approved()
    {
        var text = new StringBuilder("Semua kalimat bot, dengan contoh. Diperbarui dengan MONITORBOT_APPROVE=1.\n");
        foreach (var type in Words)
        {
            text.Append($"\n== {type.Name}\n");
            foreach (var (name, sayings) in Sayings(type)) text.Append($"\n-- {name}\n{string.Join("\n~\n", sayings.Distinct())}\n");
        }

        Approved.Matches("kalimat.txt", text.ToString());
    }

    [Fact]
    public void Nothing_said_breaks_the_markup_or_telegrams_limit()
    {
        foreach (var (where, saying) in Everything())
        {
            Assert.True(saying.Length <= MonitorBot.Chat.Sending.MessageCut.Limit, where);
            Assert.True(Tags().Matches(saying).Count(tag => !tag.Value.StartsWith("</", StringComparison.Ordinal)) == Tags().Matches(saying).Count(tag => tag.Value.StartsWith("</", StringComparison.Ordinal)), $"{where}: {saying}");
        }
    }

    [Fact]
    public void Times_and_terms_are_written_as_the_office_writes_them()
    {
        foreach (var (where, saying) in Everything())
        {
            Assert.False(Colons().IsMatch(saying), $"{where} writes a time with a colon: {saying}");
            Assert.False(Terms().IsMatch(saying), $"{where} uses a word that is not the office's: {Terms().Match(saying).Value}");
        }
    }

    [Fact]
    public void Every_refusal_fits_a_toast()
    {
        var longest = new CycleId(new DateOnly(2026, 9, 28), 12);
        foreach (var refusal in Enum.GetValues<Refusal>())
        {
            foreach (var state in Enum.GetValues<CycleState>())
            {
                if (refusal == Refusal.Over && state < CycleState.Approved) continue;
                var said = RefusalWords.Of(refusal, Samples.Week(state) with { Id = longest }, new CycleAction.Review());
                Assert.True(said.Length <= MostToast, $"{refusal}: {said.Length} characters: {said}");
            }
        }
    }

    [Fact]
    public void A_label_alone_in_its_row_fits_a_phone()
    {
        foreach (var field in typeof(Labels).GetFields(BindingFlags.Static | BindingFlags.Public))
        {
            var label = (string)field.GetRawConstantValue()!;
            Assert.True(label.Length <= 30, $"{label} is cut on a screen of 360 points");
        }
    }

    private static IEnumerable<(string Where, string Saying)> Everything()
        => Words.SelectMany(type => Sayings(type).SelectMany(one => one.Sayings.Select(saying => ($"{type.Name}.{one.Name}", saying))));

    private static IEnumerable<(string Name, IReadOnlyList<string> Sayings)> Sayings(Type type)
    {
        const BindingFlags Public = BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(Public)) yield return (field.Name, Texts(field.GetValue(null)));
        foreach (var property in type.GetProperties(Public)) yield return (property.Name, Texts(property.GetValue(null)));
        foreach (var method in type.GetMethods(Public).Where(method => !method.IsSpecialName)) yield return ($"{method.Name}({string.Join(", ", method.GetParameters().Select(one => one.Name))})", [.. Calls(method)]);
    }

    /// <summary>The ordinary call, then each argument varied alone.</summary>
    private static IEnumerable<string> Calls(MethodInfo method)
    {
        var samples = method.GetParameters().Select(parameter => Named(method, parameter) ?? Samples.Of(parameter.ParameterType)).ToArray();
        var ordinary = samples.Select(values => values[0]).ToArray();
        foreach (var saying in Call(method, ordinary)) yield return saying;
        // What is said of a week depends on its state and on what is asked, together.
        if (samples is [var weeks, var others] && weeks is [Cycle, ..])
        {
            foreach (var (week, other) in weeks.SelectMany(week => others.Select(other => (week, other))))
                foreach (var saying in Call(method, [week, other])) yield return saying;
            yield break;
        }

        for (var at = 0; at < samples.Length; at++)
        {
            foreach (var value in samples[at].Skip(1))
            {
                object?[] varied = [.. ordinary];
                varied[at] = value;
                foreach (var saying in Call(method, varied)) yield return saying;
            }
        }
    }

    /// <summary>Some arguments have a meaning that their type does not tell.</summary>
    private static object?[]? Named(MethodInfo method, ParameterInfo parameter) => parameter.Name switch
    {
        "command" or "name" when method.DeclaringType == typeof(CommandWords) || method.DeclaringType == typeof(RecapTexts) => [method.DeclaringType == typeof(RecapTexts) ? "rekap" : "cek"],
        "meant" => ["tugaskan", null],
        "hash" => ["3f9a1c77d2e0"],
        "link" => ["https://t.me/monitor_bot?start=abc"],
        "urls" => [new[] { "https://dinkes.kaltimprov.go.id/" }],
        "age" or "ageDays" => [12, 120, null],
        "what" when method.DeclaringType == typeof(RegisterWords) => ["site", "name", "alias", "path"],
        _ => null,
    };

    /// <summary>A sentence that a state cannot need is not said in it.</summary>
    private static IReadOnlyList<string> Call(MethodInfo method, object?[] arguments)
    {
        try
        {
            return Texts(method.Invoke(null, arguments));
        }
        catch (TargetInvocationException fault) when (fault.InnerException is NullReferenceException or InvalidOperationException)
        {
            return [];
        }
    }

    private static IReadOnlyList<string> Texts(object? value) => value switch
    {
        string text => [text],
        IEnumerable<string> texts => [.. texts],
        IReadOnlyList<SiteRow> rows => [string.Join(", ", rows.Select(row => row.Agency.Acronym))],
        _ => [],
    };

    [GeneratedRegex("</?[a-z]+[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\b[0-2]?[0-9]:[0-5][0-9]\b", RegexOptions.NonBacktracking)]
    private static partial Regex Colons();

    [GeneratedRegex(@"\b(siklus|anda|situs|login|error|timeout|server error|kamu|cycle|report|null)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Terms();
}
