using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator;

/// <summary>The library that the bot uses speaks with the simulator.</summary>
public sealed class BotClientTests : IAsyncLifetime
{
    private Training _training = null!;

    public async Task InitializeAsync() => _training = await StartAsync();

    public async Task DisposeAsync() => await _training.DisposeAsync();

    [Fact]
    public async Task A_persons_words_reach_the_bot_and_its_answer_reaches_the_person()
    {
        await _training.People.SayAsync(Kabid, Kabid, "/status minggu ini");
        var update = Assert.Single(await _training.Bot.GetUpdates(timeout: 5, allowedUpdates: [UpdateType.Message, UpdateType.CallbackQuery]));
        Assert.Equal((Kabid, "/status minggu ini", MessageEntityType.BotCommand), (update.Message!.From!.Id, update.Message.Text, update.Message.Entities![0].Type));

        await _training.Bot.SendMessage(update.Message.Chat.Id, "Halo <b>Pak</b> &amp; Bu", ParseMode.Html, replyParameters: update.Message.Id,
            replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("✅ Setujui", "v1:ok")));
        var seen = await _training.People.WaitForTextAsync(Kabid, Kabid, "Halo Pak & Bu");
        Assert.Equal((update.Message.Id, "✅ Setujui"), (seen.ReplyTo, seen.Buttons[0][0]));
        Assert.Empty(await _training.People.ViolationsAsync());
    }

    [Fact]
    public async Task A_tap_is_answered_with_a_toast_and_an_edit()
    {
        var sent = await _training.Bot.SendMessage(Group, "Kartu", replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Ya", "v1:ya")));
        await _training.People.TapAsync(Siti, Group, "Ya");
        var press = (await _training.Bot.GetUpdates(timeout: 5)).Single().CallbackQuery!;
        Assert.Equal((Siti, "v1:ya", sent.Id), (press.From.Id, press.Data, press.Message!.Id));

        await _training.Bot.EditMessageText(Group, sent.Id, "Kartu selesai");
        await _training.Bot.AnswerCallbackQuery(press.Id, "Tercatat", showAlert: true);
        Assert.True((await _training.People.WaitForToastAsync(Siti, "Tercatat")).Alert);
        Assert.Equal((true, 0), (await _training.People.ChatAsync(Budi, Group)) is [var card] ? (card.Edited, card.Buttons.Length) : default);
    }

    [Fact]
    public async Task A_document_can_be_opened_by_people_and_one_of_theirs_by_the_bot()
    {
        using var content = new MemoryStream("isi laporan"u8.ToArray());
        await _training.Bot.SendDocument(Kabid, InputFile.FromStream(content, "Laporan pékan.csv"), "Rekap", ParseMode.Html);
        var seen = await _training.People.WaitForTextAsync(Kabid, Kabid, "Rekap");
        Assert.Equal("Laporan pékan.csv", seen.Document!.Name);
        Assert.Equal("isi laporan"u8.ToArray(), await _training.People.DownloadAsync(seen.Document.Url));

        await _training.People.SendFileAsync(Admin, Admin, "opd.csv", "nama,url"u8.ToArray());
        var document = (await _training.Bot.GetUpdates()).Single().Message!.Document!;
        using var got = new MemoryStream();
        await _training.Bot.GetInfoAndDownloadFile(document.FileId, got);
        Assert.Equal("nama,url"u8.ToArray(), got.ToArray());
        Assert.Empty(await _training.People.ViolationsAsync());
    }

    [Fact]
    public async Task Refusals_carry_the_servers_words_and_codes()
    {
        var unknown = await Assert.ThrowsAsync<ApiRequestException>(() => _training.Bot.SendMessage(42, "halo"));
        Assert.Equal((400, "Bad Request: chat not found"), (unknown.ErrorCode, unknown.Message));

        await _training.People.DoAsync(Kabid, Kabid, "block");
        var blocked = await Assert.ThrowsAsync<ApiRequestException>(() => _training.Bot.SendMessage(Kabid, "halo"));
        Assert.Equal((403, "Forbidden: bot was blocked by the user"), (blocked.ErrorCode, blocked.Message));

        var moved = (long)(await _training.People.DoAsync(Kabid, Group, "upgrade"))["chat"]!;
        var migrated = await Assert.ThrowsAsync<ApiRequestException>(() => _training.Bot.SendMessage(Group, "halo"));
        Assert.Equal(moved, migrated.Parameters!.MigrateToChatId);
    }
}
