namespace MonitorBot.Core.Integrity.Words.Gambling;

/// <summary>What gambling spam on government websites says, as tables. Written plain; matching undoes disguises.</summary>
internal static class GamblingTerms
{
    /// <summary>Used by hardly anybody but those who sell gambling, or report on it.</summary>
    public static readonly string[] Strong =
    [
        "slot gacor", "situs gacor", "link gacor", "game gacor", "gacor slot", "slot maxwin", "maxwin", "max win slot", "slot terpercaya", "slot gampang menang",
        "slot77", "slot88", "slot99", "slot138", "slot168", "slot303", "slot777", "slot5000", "slot4d", "slot69", "slot123", "slot200", "slot10k", "slot5k",
        "rtp live", "live rtp", "rtp slot", "slot rtp", "rtp gacor", "rtp hari ini", "bocoran rtp", "bocoran slot", "pola slot", "pola gacor", "jam gacor", "admin jarwo", "admin riki",
        "scatter hitam", "black scatter", "scatter mahjong", "mahjong ways", "mahjong ways 2", "mahjong wins", "mahjong slot", "slot mahjong", "gates of olympus", "gate of olympus", "slot olympus", "slot zeus", "zeus slot",
        "starlight princess", "sweet bonanza", "wild bandito", "lucky neko", "aztec gems", "sugar rush slot", "bonanza xmas", "kakek zeus", "fortune tiger", "fortune ox slot", "spaceman slot", "slot spaceman", "pragmatic play", "slot pragmatic", "demo pragmatic",
        "pg soft", "slot pg", "pg slot", "habanero slot", "slot habanero", "joker123", "joker388", "joker gaming", "slot joker", "nolimit city", "spadegaming", "microgaming slot", "cq9 slot", "jili slot", "slot jili",
        "toto macau", "togel macau", "togel sgp", "togel hk", "togel sdy", "togel hongkong", "togel singapore", "togel singapura", "togel sydney", "togel 4d", "togel online", "toto togel", "toto slot", "slot toto", "situs toto", "bo togel", "bandar toto", "agen toto", "toto 4d", "toto hk", "toto sgp",
        "paito warna", "paito hk", "paito sgp", "paito sdy", "keluaran hk", "keluaran sgp", "keluaran sdy", "keluaran macau", "pengeluaran hk", "pengeluaran sgp", "pengeluaran sdy", "pengeluaran macau", "data sgp", "data sdy", "data macau", "result hk", "result sgp", "result macau", "hongkong pools", "hk lotto", "hongkong lotto", "sdy lotto", "sydney lotto", "pengeluaran hongkong", "pengeluaran sydney", "hk pools", "sgp pools", "sydney pools", "syair hk", "syair sgp", "syair sdy", "kode syair", "syair hongkong", "syair sydney", "prediksi togel", "prediksi hk", "prediksi sgp", "prediksi sdy", "prediksi macau", "live draw", "live draw hk", "livedraw", "angka main", "angka jitu", "colok bebas",
        "sbobet", "sbobet88", "mix parlay", "maxbet", "ibcbet", "cmd368", "agen bola online", "judi parlay", "parlay bola", "sabung ayam online", "sv388", "ws168", "s128",
        "bandarqq", "bandar qq", "dominoqq", "domino qq", "domino99", "pkv games", "pkv", "qq online", "poker qq", "pokerqq", "aduq", "bandar66", "bandar ceme", "ceme online", "capsa susun online", "idn poker", "idnpoker", "idn slot", "idnslot", "poker idn", "dewapoker",
        "depo 10k", "depo 5k", "depo 20k", "depo 25k", "deposit 10k", "deposit 5k", "depo dana", "slot depo", "slot deposit", "deposit slot", "slot pulsa", "slot qris", "slot gopay", "slot ovo", "slot via dana", "slot tanpa potongan", "depo 25 bonus 25", "depo 50 bonus 50", "slot bonus new member", "bonus new member 100", "slot garansi kekalahan", "garansi kekalahan",
        "server kamboja", "slot kamboja", "slot thailand", "server thailand", "akun pro thailand", "akun pro kamboja", "slot server luar", "slot server thailand", "slot vietnam", "slot myanmar", "slot rusia",
        "slot hoki", "slot bet 100", "slot bet 200", "slot bet kecil", "slot anti rungkad", "anti rungkad", "slot jackpot", "agen slot", "bandar slot", "bo slot",  "mposlot", "mpo slot", "mpo play", "rtpslot", "qqslot", "situs slot", "slot online gacor", "slot online terpercaya", "slot resmi terpercaya", "judi slot terpercaya",
        "online slots", "demo slot pragmatic", "demo slot pragmatic play", "slot demo gacor", "free spins no deposit", "casino bonus code", "no deposit bonus casino", "best online casino", "online casino real money", "crypto casino", "baccarat online", "sicbo online", "roulette online", "live casino online",
        "slot telkomsel", "slot linkaja", "slot shopeepay", "slot bca", "slot bri", "slot scatter", "slot depo pulsa", "jackpot progresif", "jp paus", "pola spin", "pola mahjong", "buy spin", "buy freespin", "akun wso", "akun jp", "demo mahjong", "bet 100 perak", "bet 200 perak", "bet 400 perak", "cheat slot", "hack slot",
        "mahjong wins 3", "wild bounty showdown", "treasures of aztec", "lucky twins nexus", "caishen wins", "ways of qilin", "dragon hatch", "rise of olympus", "wisdom of athena", "starlight christmas", "wild west gold", "gems bonanza", "bonanza gold", "fortune rabbit", "fortune dragon", "fortune mouse", "gates of gatot kaca", "power of thor", "big bass bonanza", "aztec bonanza", "playstar slot", "fastspin", "hacksaw gaming", "advantplay", "live22", "mega888", "pussy888", "918kiss", "kiss918",
        "togel cambodia", "togel kamboja", "togel taiwan", "togel china", "togel wuhan", "togel bullseye", "togel terpercaya", "login slot", "slot login", "rtp 95", "rtp 96", "rtp 97", "rtp 98", "rtp 99", "bo terpercaya", "scatter naga", "scatter naga hitam", "super scatter", "scatter emas", "gampang maxwin", "wild bounty", "togelers", "togelmania", "slotmania", "2d 3d 4d", "capsa susun uang asli", "keluaran togel", "pengeluaran togel", "result togel", "bocoran togel", "kode alam togel", "hasil togel", "erek erek", "buku mimpi 2d", "toto wap", "toto china", "toto sydney", "toto hongkong", "bbfs",
        "1xbet", "mostbet", "parimatch", "melbet", "bet365", "betway", "pin up casino", "pinup casino", "22bet", "1win casino",
        "game bai doi thuong", "casino truc tuyen", "ca do bong da", "tai xiu", "song bac", "danh bai online", "keo bong da", "soi keo", "canli bahis", "bahis sitesi", "slot siteleri", "slot oyna", "казино онлайн", "онлайн казино", "игровые автоматы", "букмекерская контора", "ставки на спорт", "cassino online", "casino en linea", "tragamonedas",
        "nha cai", "nhacai", "keo nha cai", "bong88", "bahis siteleri", "deneme bonusu", "casino siteleri", "kacak bahis",
        "สล็อต", "สล็อตเว็บตรง", "เว็บสล็อต", "บาคาร่า", "แทงบอล", "คาสิโน", "百家乐", "老虎机", "真人娱乐", "博彩", "娱乐城", "카지노", "바카라", "토토사이트", "슬롯", "먹튀", "オンラインカジノ", "スロット", "カジノ", "バカラ", "パチンコ", "パチスロ", "ブックメーカー", "หวยออนไลน์", "เครดิตฟรี", "คาสิโนออนไลน์", "พนันออนไลน์", "เว็บพนัน", "彩票", "棋牌", "体育投注", "六合彩", "现金网", "赌场",
    ];

    /// <summary>Of the strong ones, games and their makers by name: who reports on gambling hardly names them.</summary>
    public static readonly string[] NamedGames =
    [
        "mahjong ways", "mahjong ways 2", "mahjong wins", "mahjong wins 3", "gates of olympus", "gate of olympus", "starlight princess", "sweet bonanza", "wild bandito", "lucky neko", "aztec gems", "sugar rush slot", "bonanza xmas", "kakek zeus", "fortune tiger", "fortune ox slot", "pragmatic play", "nolimit city", "spadegaming", "joker gaming", "wild bounty showdown", "treasures of aztec", "lucky twins nexus", "caishen wins", "ways of qilin", "rise of olympus", "wisdom of athena", "starlight christmas", "wild west gold", "gems bonanza", "fortune rabbit", "gates of gatot kaca", "power of thor", "big bass bonanza", "aztec bonanza", "hacksaw gaming", "scatter mahjong", "scatter naga",
    ];

    /// <summary>The topic: in the news as much as in spam.</summary>
    public static readonly string[] Weak =
    [
        "gacor hari ini", "gacor malam ini", "cassino", "judi online", "judol", "situs judi", "judi slot", "slot online", "togel", "casino online", "kasino online", "online casino", "bonus new member", "bandar judi", "agen judi", "bandar togel", "taruhan bola", "taruhan sepakbola", "taruhan online", "judi bola", "judi togel", "judi poker", "judi kartu",
        "poker online", "jackpot", "agen bola", "bandar bola", "bonus deposit", "live casino", "agen togel", "situs togel", "situs poker", "domino online", "ceme", "sportsbook", "sports betting", "baccarat", "roulette", "sicbo", "sabung ayam", "tembak ikan", "free spin", "freespin", "slot game", "game slot", "mesin slot", "slot machine", "rungkad", "freebet", "freechip",
    ];

    /// <summary>How gambling is sold; news about it hardly speaks so. Counts only beside the terms above.</summary>
    public static readonly string[] Promises =
    [
        "แตกง่าย", "ฝากถอน", "公式", "出金", "入金", "ボーナス", "登録", "注册", "平台", "官网", "가입", "추천", "เว็บตรง", "สมัคร", "uy tin", "dang ky", "auto sultan", "ไม่ผ่านเอเย่นต์", "anti internet positif", "anti nawala", "anti blokir", "terpercaya", "gampang menang", "mudah menang", "gampang maxwin", "mudah maxwin", "login", "tergacor", "anti rungkad", "pasti wd", "pasti bayar", "pasti menang", "pasti maxwin", "deposit", "depo", "cuan", "bocoran", "terbaik", "terlengkap", "termurah", "tergacor", "nomor 1", "no 1", "tertinggi", "winrate",
        "receh", "anti kalah", "auto maxwin", "auto cuan", "auto jp", "bonus", "garansi", "bocor", "sensasional", "pecah", "mainkan", "daftar sekarang", "main sekarang", "gabung sekarang", "klaim", "claim", "gabung", "situs resmi", "link resmi", "dijamin", "jaminan", "tanpa potongan", "winning", "menangkan", "sering menang", "sering kasih", "kasih jp", "minimal deposit", "min depo", "paling gacor", "super gacor",
    ];

    /// <summary>Ordinary words that gambling spam is full of: they count for its share of a text, and prove nothing.</summary>
    public static readonly string[] Fillers =
    [
        "slot", "slots", "toto", "judi", "poker", "mpo", "prediksi", "gacor", "scatter", "zeus", "olympus", "casino", "kasino", "bet", "betting", "mahjong", "rtp", "jp", "spin", "demo", "situs", "link", "agen", "bandar", "daftar", "akun", "server", "hari", "ini", "terbaru", "resmi", "online", "live", "pragmatic", "game", "games",
        "permainan", "indonesia", "asia", "thailand", "kamboja", "malam", "pulsa", "dana", "qris", "gopay", "ovo", "via", "tanpa", "potongan", "jam", "pasti", "menang", "kemenangan", "win", "wd", "hadiah", "alternatif", "bola", "taruhan", "parlay", "4d", "3d", "2d", "member", "baru", "new", "vip", "apk", "wap", "idn", "qq", "sekarang", "disini",
        "provider", "pg", "soft", "kecil", "min", "minimal", "ribu", "rb", "10k", "5k", "20k", "25k", "50k", "100k", "world", "king", "dewa", "raja", "hoki", "macau", "hk", "sgp", "sdy", "pools", "modal", "jepe", "jepey", "petir", "merah", "x500", "x1000", "x5000", "murah", "gratis", "cepat", "mudah", "gampang", "main", "bermain", "kami", "uang", "asli", "web", "website", "resmi", "populer", "terkini", "nonstop", "banyak", "besar", "paling", "ayo", "klik", "sini", "anda", "kamu", "kunjungi", "coba", "bandarnya", "new", "update", "pola", "admin", "play", "google", "terbesar", "tercepat", "teraman", "aman", "pusat", "rajanya", "surga", "markas", "anti", "lag", "result", "data", "jitu", "tips", "trik", "sultan", "auto", "sydney", "hongkong", "singapore", "singapura", "cambodia", "taiwan", "perak", "receh", "awal", "اون لاين", "info", "kilat", "hiburan", "digital", "menit", "jutaan", "juta", "miliar", "saldo", "pemain", "pulang", "bawa", "kasih", "spaceman", "aviator", "taruhan", "hadiah", "lengkap", "full", "diskon", "bebas", "rendah", "to", "ip", "rekomendasi", "official", "masuk", "profit", "dijamin", "teknik", "turbo", "naga", "hitam", "emas", "panen", "tempat", "berapapun", "lunas", "dibayar", "sinyal", "naga", "keramat", "mingguan", "harian", "link alternatif", "top", "no", "code", "codes", "real", "money", "pancing", "ways", "wins", "tim", "euro", "rate", "indosat", "telkomsel", "xl", "keliling", "pasaran", "rupiah", "zona", "abis", "kode", "mbah",
    ];
}
