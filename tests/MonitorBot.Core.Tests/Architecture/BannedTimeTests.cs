using System.Xml.Linq;

namespace MonitorBot.Core.Tests.Architecture;

/// <summary>Rule 3: the compiler refuses the machine's clock in every project, and nobody may ask it to look away.</summary>
public sealed class BannedTimeTests
{
    [Theory]
    [InlineData("P:System.DateTime.Now;")]
    [InlineData("P:System.DateTime.UtcNow;")]
    [InlineData("P:System.DateTime.Today;")]
    [InlineData("P:System.DateTimeOffset.Now;")]
    [InlineData("P:System.DateTimeOffset.UtcNow;")]
    [InlineData("M:System.Threading.Thread.Sleep(System.Int32);")]
    [InlineData("M:System.Threading.Tasks.Task.Delay(System.TimeSpan);")]
    [InlineData("M:System.Threading.Tasks.Task.Delay(System.TimeSpan,System.Threading.CancellationToken);")]
    public void The_list_bans_it(string entry)
        => Assert.Contains(File.ReadLines(Path.Combine(SourceTree.Root, "BannedSymbols.txt")), line => line.StartsWith(entry, StringComparison.Ordinal));

    [Fact]
    public void Every_project_takes_the_list_and_treats_warnings_as_errors()
    {
        var shared = XDocument.Load(Path.Combine(SourceTree.Root, "Directory.Build.props"));
        Assert.Equal("true", shared.Descendants("TreatWarningsAsErrors").Single().Value);
        Assert.Contains(shared.Descendants("PackageReference"), one => one.Attribute("Include")?.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.Contains(shared.Descendants("AdditionalFiles"), one => one.Attribute("Include")!.Value.EndsWith("BannedSymbols.txt", StringComparison.Ordinal));
        Assert.DoesNotContain("RS0030", shared.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("RS0030", File.ReadAllText(Path.Combine(SourceTree.Root, ".editorconfig")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_source_silences_the_ban()
        => Assert.Empty(SourceTree.Sources().Where(file => file.Text.Contains("RS0030", StringComparison.Ordinal)).Select(file => file.Path));
}
