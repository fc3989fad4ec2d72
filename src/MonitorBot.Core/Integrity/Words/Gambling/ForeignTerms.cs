namespace MonitorBot.Core.Integrity.Words.Gambling;

/// <summary>Gambling in other languages, strong: an office of an Indonesian province writes none of it, but for news, which its police tell.</summary>
internal static class ForeignTerms
{
    public static readonly string[] Strong =
    [
        // Thai, Lao, Khmer, Burmese
        "สล็อต", "บาคาร่า", "คาสิโน", "แทงบอล", "แทงหวย", "เว็บหวย", "หวยออนไลน์", "เครดิตฟรี", "เว็บพนัน", "รูเล็ต", "เสือมังกร", "ยิงปลา", "ไฮโล", "ป๊อกเด้ง", "ฝากถอนออโต้", "แตกง่าย", "สล็อตแตกง่าย", "ไก่ชน", "ສະລັອດ", "ບາຄາຣ່າ", "ຄາຊິໂນ", "កាស៊ីណូ", "ស្លុត", "ភ្នាល់", "បាការ៉ាត់", "ကာစီနို", "စလော့", "လောင်းကစား",
        // Chinese, both scripts, and in letters
        "百家乐", "百家樂", "老虎机", "老虎機", "真人娱乐", "真人娛樂", "娱乐城", "娛樂城", "博彩", "博弈", "彩票", "棋牌", "体育投注", "體育投注", "六合彩", "现金网", "現金網", "赌场", "賭場", "时时彩", "時時彩", "开奖", "開獎", "特码", "特碼", "送彩金", "彩金", "体验金", "體驗金", "捕鱼", "捕魚", "电子游艺", "電子遊藝", "龙虎斗", "龍虎鬥", "轮盘", "輪盤", "德州扑克", "球赛投注", "线上投注", "線上投注", "足球投注", "首存", "开云体育", "博狗", "澳门新葡京", "葡京", "赌博网站", "賭博網站", "网上赌博平台",
        "baijiale", "laohuji", "bocai", "zhenren yule", "yulecheng", "caipiao", "qipai youxi", "liuhecai", "shishicai", "bocai gongsi",
        // Korean, Japanese
        "카지노", "바카라", "토토사이트", "슬롯", "먹튀", "놀이터", "파워볼", "룰렛", "블랙잭", "홀덤", "잭팟", "배팅", "베팅", "스포츠토토", "꽁머니", "사설토토", "オンラインカジノ", "オンカジ", "スロット", "カジノ", "バカラ", "パチンコ", "パチスロ", "ブックメーカー", "ルーレット", "ブラックジャック", "入金不要", "スポーツベット", "フリースピン", "ジャックポット",
        // Vietnamese
        "nhà cái", "nhacai", "nổ hũ", "tài xỉu", "đá gà", "soi cầu", "lô đề", "bắn cá", "đổi thưởng", "game bài", "cá cược", "xóc đĩa", "đánh đề", "kèo nhà cái", "sòng bạc", "casino trực tuyến", "rồng hổ", "xsmb", "xsmn", "tiến lên miền nam", "khuyến mãi nạp đầu",
        // Hindi, Bengali, Urdu, Tamil, and in letters
        "सट्टा", "मटका", "तीन पत्ती", "कैसीनो", "जुआ खेलें", "रमी कैश", "स्लॉट गेम", "ক্যাসিনো", "জুয়া খেলুন", "ক্রিকেট বাজি", "স্লট", "জ্যাকপট", "கேசினோ", "satta matka", "satta king", "teen patti", "andar bahar", "rummy cash", "matka result", "kalyan matka",
        // Arabic, Persian, Hebrew
        "كازينو", "مراهنات", "ماكينات القمار", "القمار اون لاين", "سلوتس", "روليت", "بلاك جاك", "رهان رياضي", "کازینو", "شرط بندی", "סלוטים", "קזינו",
        // Russian and other Slavic
        "казино", "игровые автоматы", "слоты", "букмекер", "букмекерская контора", "ставки на спорт", "фриспины", "вулкан казино", "пинап", "рулетка онлайн", "kasyno online", "zakłady bukmacherskie", "automaty do gier", "hrací automaty", "online kasino cz", "kladionica",
        // Portuguese, Spanish, French, Italian, German, Dutch, Romanian, Turkish, Greek, Hungarian, Nordic
        "jogo do tigrinho", "tigrinho", "caça níqueis", "cassino online", "cassino com bônus", "apostas esportivas", "casa de apostas", "rodadas grátis", "aviãozinho", "tragamonedas", "tragaperras", "casino en línea", "apuestas deportivas", "casa de apuestas", "giros gratis", "ruleta en línea", "machines à sous", "machine à sous", "casino en ligne", "paris sportifs", "tours gratuits", "bonus sans dépôt", "bonus senza deposito", "scommesse sportive", "casinò online", "casinò non aams",
        "spielautomaten", "echtgeld", "freispiele", "sportwetten", "spielothek", "online casino ohne oasis", "gokkasten", "online gokken", "pacanele", "cazinou online", "pariuri sportive", "deneme bonusu", "bahis siteleri", "canlı bahis", "kaçak bahis", "slot siteleri", "çevrimsiz", "καζίνο", "φρουτάκια", "nyerőgép", "kaszinó", "spelautomater", "nettikasino", "spilleautomater",
        // Philippines, Malaysia
        "online sabong", "e sabong", "sabong live", "digmaan", "sabong international", "wala meron", "jili", "jilibet", "jili casino", "libreng spin", "casino ph", "kasino dalam talian", "judi dalam talian", "slot kredit percuma", "kredit percuma", "mega888", "kiss918", "pussy888", "winbox", "angpau slot",
        // English
        "free spins", "no deposit bonus", "slots real money", "play slots", "casino bonus", "sportsbook bonus", "betting tips", "bet online", "crypto casino", "casino no kyc", "aviator game", "plinko game",
    ];

    /// <summary>Who tells of gambling in other scripts, as <see cref="ReportWords"/> do: they weigh against, and clear nothing.</summary>
    private static readonly string[] Reports = ["警方", "警察", "打击", "打擊", "逮捕", "非法", "违法", "禁止", "反赌", "ตำรวจ", "จับ", "ปราบ", "เตือน", "กวาดล้าง", "กระทรวง", "경찰", "검거", "단속", "불법", "摘発", "違法", "警告", "شرطة", "مكافحة", "полици", "незаконн", "पुलिस", "পুলিশ"];

    public static bool IsReported(string word) => !char.IsAscii(word[0]) && Reports.Any(report => word.Contains(report, StringComparison.Ordinal));
}
