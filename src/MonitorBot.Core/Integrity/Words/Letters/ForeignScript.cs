using System.Buffers;
using System.Text;

namespace MonitorBot.Core.Integrity.Words.Letters;

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

    /// <summary>Latin, with letters that no other language has.</summary>
    Vietnamese = 1 << 9,
}

/// <summary>
/// Texts in a script that the website writes nowhere. An honest translation names the land it speaks of; an advertisement has a seller's words or
/// catches the eye.
/// </summary>
internal static class ForeignScript
{
    private const int LeastSaid = 6;

    private static readonly string[] Offices =
    [
        "政府", "官方", "官网", "旅游", "旅遊", "观光", "觀光", "指南", "局", "厅", "廳", "省", "市", "州", "县", "部", "住房", "服务", "服務", "欢迎", "歡迎", "首页", "首頁", "新闻", "投资", "文化", "教育", "卫生", "博物", "大学", "公式", "観光", "案内", "庁", "県", "ようこそ", "ホーム", "住宅", "行政", "文化", "お知らせ", "정부", "관광", "안내", "도청", "홈페이지", "환영", "주택", "문화", "공식",
        "รัฐ", "กรม", "จังหวัด", "ท่องเที่ยว", "ประชาชน", "ยินดีต้อนรับ", "หน้าแรก", "บริการ", "ราชการ", "บ้าน", "حكوم", "وزارة", "مكتب", "سياح", "الرئيسية", "مرحبا", "الرسمي", "خدمات", "مقاطعة", "محافظة", "دولت", "официальн", "правительств", "министерств", "департамент", "турист", "туризм", "путеводител", "добро пожаловать", "главная", "служб", "услуг", "жиль", "सरकार", "पर्यटन", "विभाग", "स्वागत", "সরকার", "ממשל", "תיירות",
    ];

    private static readonly string[] Land =
    [
        "加里曼丹", "印尼", "印度尼西", "东加", "東加", "インドネシア", "カリマンタン", "인도네시아", "칼리만탄", "อินโดนีเซีย", "กาลิมันตัน", "إندونيسي", "اندونيسي", "كاليمانتان", "کالیمانتان", "اندونزی", "индонез", "калимантан", "इंडोनेशिया", "कालीमंतन", "kaltim", "kalimantan", "indonesia",
    ];

    private static readonly string[] Sellers =
    [
        "通販", "激安", "送料", "正規品", "新品", "格安", "偽物", "コピー", "ランキング", "おすすめ", "ボーナス", "入口", "登录", "登錄", "注册", "註冊", "下载", "下載", "平台", "娱乐", "娛樂", "优惠", "備用", "备用", "彩金", "最新版",
        "เว็บ", "สมัคร", "ฝาก", "ถอน", "โปรโมชั่น", "เครดิตฟรี", "แจก", "사이트", "추천", "가입", "주소", "보너스", "꽁머니", "먹튀", "سایت", "موقع", "بونوس", "مجانا", "بازی", "شرط", "онлайн", "бесплатно", "купить", "бонус", "зеркало", "скачать", "играть", "ऑनलाइन गेम", "बोनस",
        "免费", "免費", "在线观看", "線上看", "無碼", "アウトレット", "新作", "代引", "ดูหนัง", "พนัน", "nạp", "cổng game", "販売", "価格", "人気", "安い", "買取", "中古", "未使用", "无码", "网址", "直播", "体育", "體育", "電競", "电竞", "手机版", "贷款", "ดูบอล", "หวย", "เงินกู้", "ราคาถูก", "대출", "중계", "출장", "마사지", "토토", "바로가기", "무료", "تحميل", "اربح", "قرض", "займ", "кредит", "смотреть", "цена", "диплом", "ставки",
        "nhà cái", "uy tín", "đăng ký", "đăng nhập", "kèo", "bóng đá", "trực tiếp", "khuyến mãi", "nạp tiền", "rút tiền", "cược", "xổ số", "đổi thưởng", "giá rẻ", "vay tiền", "tặng", "miễn phí", "mua bán",
    ];

    private static readonly SearchValues<char> Latin = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The scripts of a text's letters.</summary>
    public static ScriptKinds In(string text)
    {
        var scripts = text.AsSpan().ContainsAny(Latin) ? ScriptKinds.Latin : ScriptKinds.None;
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
        => IsForeign(text, own) && (Advert.IsDecorated(text) || Sellers.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Most letters are of a script that the website does not write, and no word names this land.</summary>
    public static bool IsForeign(string text, Vocabulary own)
    {
        if (System.Text.Ascii.IsValid(text)) return false;
        var (letters, foreign, vietnamese) = (0, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune)) continue;
            letters++;
            if (Of(rune) is var script && script is ScriptKinds.None or ScriptKinds.Latin || own.Writes(script)) continue;
            if (script == ScriptKinds.Vietnamese) vietnamese++;
            else foreign++;
        }

        var most = foreign >= 3 && foreign * 2 >= letters || vietnamese >= 3 && vietnamese * 10 >= letters;
        return most && !Land.Any(land => text.Contains(land, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A text long enough to say whose it is, in which no word is of an office, a land's service or a guide for its guests. Vietnamese has no such table.</summary>
    public static bool IsNoOffices(string text)
    {
        var letters = text.EnumerateRunes().Count(rune => Rune.IsLetter(rune) && Of(rune) is not (ScriptKinds.None or ScriptKinds.Latin or ScriptKinds.Vietnamese));
        return letters >= LeastSaid && !Offices.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Most letters of a part are of a script that stands nowhere else on the page.</summary>
    /// <param name="page">Letters of the page, asked for only when the part has foreign ones.</param>
    public static bool IsOnlyIn(string part, Func<IReadOnlyDictionary<ScriptKinds, int>> page)
    {
        if (System.Text.Ascii.IsValid(part) || !IsForeign(part, Vocabulary.Nothing)) return false;
        var all = page();
        return Letters(part).All(script => all.GetValueOrDefault(script.Key) <= script.Value);
    }

    /// <summary>How many letters of each script but Latin a text has.</summary>
    public static IReadOnlyDictionary<ScriptKinds, int> Letters(string text)
    {
        var letters = new Dictionary<ScriptKinds, int>();
        foreach (var rune in text.EnumerateRunes())
            if (!rune.IsAscii && Rune.IsLetter(rune) && Of(rune) is var script and not (ScriptKinds.None or ScriptKinds.Latin)) letters[script] = letters.GetValueOrDefault(script) + 1;
        return letters;
    }

    private static ScriptKinds Of(Rune letter) => letter.Value switch
    {
        0x01A0 or 0x01A1 or 0x01AF or 0x01B0 or (>= 0x1EA0 and < 0x1EFA) => ScriptKinds.Vietnamese,
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
