using System.Text.RegularExpressions;
using MonitorBot.CommandLine;
using MonitorBot.Tests.Architecture;

namespace MonitorBot.Tests.Deploy;

/// <summary>What people read names files and commands that exist.</summary>
public sealed partial class DocumentTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("SECURITY.md")]
    [InlineData("docs/operasi.md")]
    [InlineData("docs/panduan.md")]
    public void Every_link_leads_to_a_file(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(SourceTree.Root, document))!;
        var broken = Link().Matches(SourceTree.Read(document)).Select(one => one.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, target)));
        Assert.Equal("", string.Join('\n', broken));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/panduan.md")]
    public void Every_picture_exists_and_says_what_it_shows(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(SourceTree.Root, document))!;
        var pictures = Picture().Matches(SourceTree.Read(document)).ToList();
        Assert.True(pictures.Count >= 2);
        Assert.All(pictures, one => Assert.True(File.Exists(Path.Combine(folder, one.Groups[1].Value)), one.Value));
        Assert.All(pictures, one => Assert.True(one.Groups[2].Length > 10, one.Value));
    }

    [Fact]
    public void The_pictures_stay_small_and_none_is_forgotten()
    {
        var files = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "docs", "gambar")).ToList();
        Assert.InRange(files.Sum(file => new FileInfo(file).Length), 1, 1_500_000);
        var told = SourceTree.Read("README.md") + SourceTree.Read("docs/panduan.md");
        Assert.All(files, file => Assert.Contains("gambar/" + Path.GetFileName(file), told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cek")]
    [InlineData("pindai")]
    [InlineData("sehat")]
    [InlineData("tanggal")]
    [InlineData("cadangkan")]
    [InlineData("pulihkan")]
    [InlineData("periksa-arsip")]
    [InlineData("periksa-pengaturan")]
    [InlineData("contoh-dokumen")]
    public async Task Every_command_in_the_README_exists(string command)
    {
        Assert.Contains($"| `{command}", SourceTree.Read("README.md").Replace("`, `", "` | `", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(CommandTree.Done, await CommandTree.RunAsync([command, "--help"]));
    }

    [GeneratedRegex(@"<img src=""([^""]+)""[^>]* alt=""([^""]*)""", RegexOptions.NonBacktracking)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\]\(([^)#\s]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
