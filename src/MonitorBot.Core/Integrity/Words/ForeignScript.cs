using System.Buffers;
using System.Text;

namespace MonitorBot.Core.Integrity.Words;

[Flags]
internal enum ScriptKinds
{
    None = 0,
    Latin = 1,
    Han = 1 << 1,
    Kana = 1 << 2,
    Hangul = 1 << 3,
    Thai = 1 << 4,
    Arabic = 1 << 5,
    Hebrew = 1 << 6,
    Cyrillic = 1 << 7,
    Indic = 1 << 8,
}

/// <summary>
/// Texts in a script that the website writes nowhere. An honest translation names the land it speaks of; an advertisement has a seller's words or
/// catches the eye.
/// </summary>
internal static class ForeignScript
{
    private static readonly string[] Land =
    [
        "加里曼丹", "印尼", "印度尼西", "东加", "東加", "インドネシア", "カリマンタン", "인도네시아", "칼리만탄", "อินโดนีเซีย", "กาลิมันตัน", "إندونيسي", "اندونيسي", "كاليمانتان", "کالیمانتان", "اندونزی", "индонез", "калимантан", "इंडोनेशिया", "कालीमंतन", "kaltim", "kalimantan", "indonesia",
    ];

    private static readonly string[] Sellers =
    [
        "公式", "通販", "激安", "送料", "正規品", "新品", "格安", "偽物", "コピー", "ランキング", "おすすめ", "ボーナス", "官网", "官網", "入口", "登录", "登錄", "注册", "註冊", "下载", "下載", "平台", "娱乐", "娛樂", "优惠", "備用", "备用", "彩金", "最新版",
        "เว็บ", "สมัคร", "ฝาก", "ถอน", "โปรโมชั่น", "เครดิตฟรี", "แจก", "사이트", "추천", "가입", "주소", "보너스", "꽁머니", "먹튀", "سایت", "موقع", "بونوس", "مجانا", "بازی", "شرط", "онлайн", "бесплатно", "купить", "бонус", "зеркало", "скачать", "играть", "ऑनलाइन गेम", "बोनस",
    ];

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The scripts of a text's letters.</summary>
    public static ScriptKinds In(string text)
    {
        var scripts = text.AsSpan().ContainsAny(Letters) ? ScriptKinds.Latin : ScriptKinds.None;
        for (var rest = text.AsSpan(); rest.IndexOfAnyExceptInRange('\0', '\x7f') is >= 0 and var at;)
        {
            Rune.DecodeFromUtf16(rest[at..], out var rune, out var length);
            if (Rune.IsLetter(rune)) scripts |= Of(rune);
            rest = rest[(at + length)..];
        }

        return scripts;
    }

    /// <summary>Most letters are of a script that the website does not write, and they sell.</summary>
    public static bool Sells(string text, Vocabulary own)
    {
        if (System.Text.Ascii.IsValid(text)) return false;
        var letters = text.EnumerateRunes().Where(Rune.IsLetter).Select(Of).ToList();
        var foreign = letters.Where(script => script is not (ScriptKinds.None or ScriptKinds.Latin) && !own.Writes(script)).ToList();
        return foreign.Count >= 3 && foreign.Count * 2 >= letters.Count && !Land.Any(land => text.Contains(land, StringComparison.OrdinalIgnoreCase))
            && (Advert.IsDecorated(text) || Sellers.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private static ScriptKinds Of(Rune letter) => letter.Value switch
    {
        < 0x0250 or (>= 0x1E00 and < 0x1F00) => ScriptKinds.Latin,
        (>= 0x0400 and < 0x0530) => ScriptKinds.Cyrillic,
        (>= 0x0590 and < 0x0600) => ScriptKinds.Hebrew,
        (>= 0x0600 and < 0x0780) or (>= 0xFB50 and < 0xFE00) or (>= 0xFE70 and < 0xFF00) => ScriptKinds.Arabic,
        (>= 0x0900 and < 0x0E00) => ScriptKinds.Indic,
        (>= 0x0E00 and < 0x1000) => ScriptKinds.Thai,
        (>= 0x1100 and < 0x1200) or (>= 0xAC00 and < 0xD7B0) => ScriptKinds.Hangul,
        (>= 0x3040 and < 0x3100) or (>= 0x31F0 and < 0x3200) => ScriptKinds.Kana,
        (>= 0x3400 and < 0xA000) or (>= 0xF900 and < 0xFB00) or (>= 0x20000 and < 0x30000) => ScriptKinds.Han,
        _ => ScriptKinds.None,
    };
}
