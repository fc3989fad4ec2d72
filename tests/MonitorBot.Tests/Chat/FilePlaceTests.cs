using MonitorBot.Chat.Weeks;
using MonitorBot.Core;

namespace MonitorBot.Tests.Chat;

public sealed class FilePlaceTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 2, 0, 0, Wita.Offset);

    private readonly string folder = Directory.CreateTempSubdirectory("media-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Without_the_folder_nothing_is_forgotten() => Assert.Equal(0, FilePlace.ForgetMedia(folder, Now, _ => false));

    [Fact]
    public void Old_files_that_no_message_needs_are_deleted_and_no_others()
    {
        var (old, needed, young) = (Media(1, 15), Media(2, 15), Media(3, 13));
        Assert.Equal(1, FilePlace.ForgetMedia(folder, Now.AddDays(-14), name => name == Path.GetFileName(needed)));
        Assert.Equal((false, true, true), (Exists(old), Exists(needed), Exists(young)));
    }

    [Fact]
    public void A_file_wanted_again_is_young_again()
    {
        var before = File.GetLastWriteTimeUtc(Path.Combine(folder, Media(1, 15)));
        Assert.NotEqual(before, File.GetLastWriteTimeUtc(Path.Combine(folder, FilePlace.Media(folder, [1], ".png"))));
    }

    private string Media(byte content, int daysOld)
    {
        var path = FilePlace.Media(folder, [content], ".png");
        File.SetLastWriteTimeUtc(Path.Combine(folder, path), Now.AddDays(-daysOld).UtcDateTime);
        return path;
    }

    private bool Exists(string path) => File.Exists(Path.Combine(folder, path));
}
