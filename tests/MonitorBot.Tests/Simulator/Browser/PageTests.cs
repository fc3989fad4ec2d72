using Microsoft.Playwright;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator.Browser;

/// <summary>The page does what a chat does; here the test speaks for the bot.</summary>
public sealed class PageTests
{
    private static readonly InlineKeyboardMarkup Decision = new(
    [
        [InlineKeyboardButton.WithCallbackData("✅ Setujui", "v1:ok"), InlineKeyboardButton.WithCallbackData("↩️ Kembalikan", "v1:back")],
        [InlineKeyboardButton.WithCallbackData("Rincian", "v1:more")],
    ]);

    [BrowserFact]
    public async Task A_tap_a_toast_and_an_edit_on_a_wide_screen()
    {
        await using var page = await Handphones.OpenAsync(1280, 800);
        var bot = page.Training.Bot;
        var card = await Furnish(bot);
        var kabid = page.Phone(0);
        await kabid.GetByRole(AriaRole.Button, new() { Name = "✅ Setujui" }).ClickAsync();
        var press = (await bot.GetUpdates(timeout: 10)).Single(update => update.CallbackQuery is not null).CallbackQuery!;
        Assert.Equal(("v1:ok", Kabid), (press.Data, press.From.Id));

        await bot.AnswerCallbackQuery(press.Id, "Disetujui pukul 10.32 WITA");
        await bot.EditMessageText(Kabid, card.Id, "<b>Laporan pekan 23 November</b>\nDisetujui oleh Rahmat Hidayat, pukul 10.32 WITA.", ParseMode.Html);
        await kabid.GetByText("Disetujui pukul 10.32 WITA").WaitForAsync();
        await kabid.GetByText("disunting").WaitForAsync();
        await page.PictureAsync("1280");
        Assert.Equal(0, await kabid.GetByRole(AriaRole.Button, new() { Name = "✅ Setujui" }).CountAsync());
        Assert.Empty(page.Errors);
    }

    [BrowserFact]
    public async Task One_handphone_at_a_time_on_a_narrow_screen()
    {
        await using var page = await Handphones.OpenAsync(360, 740);
        await Furnish(page.Training.Bot);
        Assert.True(await page.Phone(0).IsVisibleAsync());
        Assert.False(await page.Phone(2).IsVisibleAsync());
        await page.Phone(0).GetByText("Laporan pekan").First.WaitForAsync();
        await page.PictureAsync("360-kabid");

        await page.Page.GetByRole(AriaRole.Tab, new() { Name = "Grup" }).ClickAsync();
        await page.Phone(2).GetByText("Ringkasan").First.WaitForAsync();
        await page.PictureAsync("360-grup");
        await page.Page.GetByRole(AriaRole.Tab, new() { Name = "Panel" }).ClickAsync();
        await page.Page.GetByText("Diskominfo.kaltimprov.go.id", new() { Exact = false }).First.WaitForAsync();
        await page.PictureAsync("360-panel");
        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the page is wider than the screen");
        Assert.Empty(page.Errors);
    }

    [BrowserFact]
    public async Task Photos_chosen_together_are_one_album_and_answer_the_question()
    {
        await using var page = await Handphones.OpenAsync(1280, 800);
        var bot = page.Training.Bot;
        await page.Training.People.SayAsync(Kabid, Kabid, "/start");
        var question = await bot.SendMessage(Kabid, "Kirim foto", replyMarkup: new ForceReplyMarkup());
        var kabid = page.Phone(0);
        await kabid.Locator(".reply-bar").WaitForAsync();
        var pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        await kabid.Locator("input[type=file]").SetInputFilesAsync((FilePayload[])[new() { Name = "a.png", MimeType = "image/png", Buffer = pixel }, new() { Name = "b.png", MimeType = "image/png", Buffer = pixel }]);
        await kabid.Locator(".reply-bar").WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        var photos = (await bot.GetUpdates(timeout: 10)).Select(update => update.Message!).Where(message => message.Photo is not null).ToList();
        Assert.Equal(2, photos.Count);
        Assert.NotNull(photos[0].MediaGroupId);
        Assert.All(photos, photo => Assert.Equal((photos[0].MediaGroupId, question.Id), (photo.MediaGroupId, photo.ReplyToMessage!.Id)));
        Assert.Empty(page.Errors);
    }

    [BrowserFact]
    public async Task A_message_is_written_by_keyboard_alone_and_markup_from_outside_stays_text()
    {
        await using var page = await Handphones.OpenAsync(1280, 800, scheme: ColorScheme.Dark);
        await Furnish(page.Training.Bot);
        await page.Phone(1).GetByLabel("Tulis pesan").FocusAsync();
        await page.Page.Keyboard.TypeAsync("<img src=x onerror=alert(1)> & <b>tebal</b>");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Phone(1).GetByText("<img src=x onerror=alert(1)>").WaitForAsync();
        var update = (await page.Training.Bot.GetUpdates(timeout: 10)).Last(update => update.Message?.Text is not null);
        Assert.Equal((Siti, "<img src=x onerror=alert(1)> & <b>tebal</b>"), (update.Message!.From!.Id, update.Message.Text));
        await page.PictureAsync("1280-gelap");
        Assert.Empty(page.Errors);
    }

    private static async Task<Message> Furnish(TelegramBotClient bot)
    {
        await bot.SetMyCommands([new("status", "Keadaan pekan ini"), new("cek", "Periksa satu website"), new("bantuan", "Bantuan")]);
        var summary = await bot.SendMessage(Group, "<b>Ringkasan pekan 23 November 2026</b>\n\n32 update · 9 tidak update · 3 perlu dicek\nTerlama: <code>dishut.kaltimprov.go.id</code> (64 hari)\nPerintah: /periksa", ParseMode.Html);
        await bot.PinChatMessage(Group, summary.Id, disableNotification: true);
        await bot.SendMessage(Siti, "Bapak/Ibu mendapat tugas monitoring pekan 23 November 2026.\n<blockquote>Mohon diselesaikan sebelum pukul 12.00.</blockquote>Mulai dengan /periksa.", ParseMode.Html);
        using var pdf = new MemoryStream("%PDF-1.4"u8.ToArray());
        await bot.SendDocument(Kabid, InputFile.FromStream(pdf, "Laporan Rekapitulasi 2026-11-23 v1.pdf"), "Laporan rekapitulasi, versi 1");
        return await bot.SendMessage(Kabid, "<b>Laporan pekan 23 November</b>\nDisampaikan oleh Siti Aminah, pukul 10.05 WITA.\n\n<pre>Update        32\nTidak update   9\nPerlu dicek    3</pre>\nTerlama <a href=\"https://dishut.kaltimprov.go.id/\">Dinas Kehutanan</a>, 64 hari.", ParseMode.Html, replyMarkup: Decision);
    }
}
