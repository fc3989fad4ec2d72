using SkiaSharp;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator;

/// <summary>Photos in their sizes, thumbnails and albums, through the library that the bot uses.</summary>
public sealed class AlbumTests : WireTest
{
    [Fact]
    public async Task A_photo_comes_in_sizes_smallest_first_and_each_can_be_downloaded()
    {
        var sent = await Training.Bot.SendPhoto(Kabid, Png(1200, 600));
        Assert.Equal([(90, 45), (320, 160), (800, 400), (1200, 600)], sent.Photo!.Select(size => (size.Width, size.Height)));
        using var small = new MemoryStream();
        await Training.Bot.GetInfoAndDownloadFile(sent.Photo![0].FileId, small);
        using var picture = SKBitmap.Decode(small.ToArray());
        Assert.Equal((90, 45), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task A_small_photo_has_one_size() => Assert.Single((await Training.Bot.SendPhoto(Kabid, Png(80, 60))).Photo!);

    [Fact]
    public async Task A_document_keeps_the_thumbnail_that_came_with_it()
    {
        var sent = await Training.Bot.SendDocument(Kabid, InputFile.FromStream(new MemoryStream("%PDF-1.4"u8.ToArray()), "a.pdf"), thumbnail: InputFile.FromStream(Picture(200, 100, SKEncodedImageFormat.Jpeg), "t.jpg"));
        Assert.Equal((200, 100), (sent.Document!.Thumbnail!.Width, sent.Document.Thumbnail.Height));
        Assert.Null((await Training.Bot.SendDocument(Kabid, InputFile.FromStream(new MemoryStream([1]), "b.pdf"))).Document!.Thumbnail);
    }

    [Fact]
    public async Task An_album_shares_one_group_and_may_not_mix()
    {
        var album = await Training.Bot.SendMediaGroup(Group, [new InputMediaPhoto(Png(100, 50)) { Caption = "satu" }, new InputMediaPhoto(Png(50, 100))]);
        Assert.Equal(2, album.Length);
        Assert.Single(album.Select(message => message.MediaGroupId).Distinct());
        Assert.Equal(["satu", null], album.Select(message => message.Caption));
        var mixed = await Assert.ThrowsAsync<ApiRequestException>(() => Training.Bot.SendMediaGroup(Group, [new InputMediaPhoto(Png(9, 9)), new InputMediaDocument(InputFile.FromStream(new MemoryStream([1]), "x.csv"))]));
        Assert.Equal("Bad Request: document can't be mixed with other media types", mixed.Message);
        Assert.Empty(await People.ViolationsAsync());
    }

    private static InputFileStream Png(int width, int height) => InputFile.FromStream(Picture(width, height, SKEncodedImageFormat.Png), $"{width}x{height}.png");

    private static MemoryStream Picture(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Teal);
        return new(bitmap.Encode(format, 90).ToArray());
    }
}
