using Microsoft.Playwright;
using MonitorBot.Simulator;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator.Browser;

/// <summary>The page for those who use a keyboard or a screen reader, or see little: names, roles, order, contrast.</summary>
public sealed class AccessTests
{
    /// <summary>Texts whose colour stands out too little from what lies behind (WCAG AA: 4.5, large 3).</summary>
    private const string Pale = """
        () => {
          const parse = css => { const n = css.match(/[\d.]+/g).map(Number); return css.startsWith('color(srgb') ? [n[0] * 255, n[1] * 255, n[2] * 255, n[3] ?? 1] : [n[0], n[1], n[2], n[3] ?? 1]; };
          const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
          const behind = node => { const layers = []; for (let at = node; at; at = at.parentElement) { layers.push(parse(getComputedStyle(at).backgroundColor)); if (layers.at(-1)[3] === 1) break; } return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1]); };
          const light = ([r, g, b]) => { const f = v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }; return .2126 * f(r) + .7152 * f(g) + .0722 * f(b); };
          const found = [];
          for (const node of document.querySelectorAll('body *')) {
            if (![...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()) || !node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || node.closest('.sr')) continue;
            const style = getComputedStyle(node), ground = behind(node), ink = over(parse(style.color), ground);
            const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x);
            const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
            const ratio = (a + .05) / (b + .05);
            if (ratio < (large ? 3 : 4.5)) found.push(`${node.tagName}.${node.className} ${ratio.toFixed(2)} "${node.textContent.trim().slice(0, 30)}"`);
          }
          return [...new Set(found)];
        }
        """;

    /// <summary>Things to press, fill or look at that a screen reader could not name, and doubled ids.</summary>
    private const string Nameless = """
        () => {
          const named = node => node.getAttribute('aria-label') || node.getAttribute('alt') || node.title || node.labels?.length && [...node.labels].some(label => label.textContent.trim()) || node.textContent.trim();
          const bad = [...document.querySelectorAll('button, a[href], input, textarea, select, img, [role]')].filter(node => !node.closest('template') && node.checkVisibility() && !['status', 'log', 'group', 'tablist'].includes(node.getAttribute('role')) && !named(node)).map(node => node.outerHTML.slice(0, 80));
          const ids = [...document.querySelectorAll('[id]')].map(node => node.id);
          return bad.concat(ids.filter((id, i) => ids.indexOf(id) !== i));
        }
        """;

    [BrowserTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(768, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Everything_has_a_name_and_stands_out(int width, ColorScheme scheme)
    {
        await using var page = await Handphones.OpenAsync(width, 800, new SimulatorOptions { FloodLimits = false }, scheme);
        await FurnishAsync(page);
        foreach (var tab in width < 1100 ? new[] { "Kabid", "Tim", "Grup", "Panel" } : [""])
        {
            if (tab.Length > 0)
                await page.Page.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();
            await page.Page.Locator("details summary").First.EvaluateAsync("node => node.parentElement.open = true");
            Assert.Equal("", string.Join('\n', await page.Page.EvaluateAsync<string[]>(Pale)));
            Assert.Equal("", string.Join('\n', await page.Page.EvaluateAsync<string[]>(Nameless)));
            Assert.True(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "the page is wider than the screen");
        }

        Assert.Equal("id", await page.Page.EvaluateAsync<string>("() => document.documentElement.lang"));
        Assert.Empty(page.Errors);
    }

    [BrowserFact]
    public async Task The_tab_key_goes_through_a_handphone_from_top_to_bottom_and_Enter_presses()
    {
        await using var page = await Handphones.OpenAsync(1280, 800);
        await FurnishAsync(page);
        await page.Phone(0).Locator("select").FocusAsync();
        var seen = new List<string>();
        for (var i = 0; i < 16 && !seen.Contains("Kirim"); i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            seen.Add(await page.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label') || document.activeElement.textContent.trim() || document.activeElement.type"));
        }

        string[] expected = ["Bot", "Grup", "Pesan", "Setujui", "Kembalikan", "Daftar perintah", "Tulis pesan", "Kirim"];
        Assert.Equal(expected, seen.Where(name => expected.Contains(name.Split(' ')[0]) || expected.Contains(name)).Select(name => expected.Contains(name) ? name : name.Split(' ')[0]));

        await page.Phone(0).GetByRole(AriaRole.Button, new() { Name = "Setujui" }).FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        var press = (await page.Training.Bot.GetUpdates(timeout: 10)).Single(update => update.CallbackQuery is not null).CallbackQuery!;
        await page.Training.Bot.AnswerCallbackQuery(press.Id, "Sudah diputuskan", showAlert: true);
        await page.Phone(0).GetByRole(AriaRole.Dialog).WaitForAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Phone(0).GetByRole(AriaRole.Dialog).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [BrowserFact]
    public async Task Tabs_are_walked_by_arrows_and_point_to_what_they_show()
    {
        await using var page = await Handphones.OpenAsync(360, 740);
        await page.Page.GetByRole(AriaRole.Tab, new() { Name = "Kabid" }).FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowRight");
        var chosen = page.Page.GetByRole(AriaRole.Tab, new() { Selected = true });
        Assert.StartsWith("Tim", await chosen.TextContentAsync(), StringComparison.Ordinal);
        Assert.True(await page.Page.Locator("#" + await chosen.GetAttributeAsync("aria-controls")).IsVisibleAsync());
    }

    private static async Task FurnishAsync(Handphones page)
    {
        var bot = page.Training.Bot;
        var keyboard = new InlineKeyboardMarkup([[InlineKeyboardButton.WithCallbackData("Setujui", "a"), InlineKeyboardButton.WithCallbackData("Kembalikan", "b")]]);
        var card = await bot.SendMessage(Group, "<b>Pekan</b> <code>dishut.kaltimprov.go.id</code>\n<blockquote>kutipan</blockquote> /status", ParseMode.Html);
        await bot.PinChatMessage(Group, card.Id);
        await bot.SendMessage(Siti, "Tugas <a href=\"https://dishut.kaltimprov.go.id/\">tautan</a>\n<pre>a 1</pre>", ParseMode.Html);
        await page.Training.People.SayAsync(Siti, Siti, "/lapor");
        await bot.SendMessage(Kabid, "Laporan menunggu keputusan", replyMarkup: keyboard);
        await page.Phone(0).Locator(".key").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Page.Locator(".sites li").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }
}
