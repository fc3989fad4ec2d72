namespace MonitorBot.Core.Integrity.Words.Gambling;

/// <summary>
/// What players and sellers say among themselves. Each alone is an ordinary word somewhere ("WD" is a disk, "sepuh" an elder, "roulette" a play);
/// several in one short text are the scene's own speech, whatever brand of tomorrow it names.
/// </summary>
internal static class Jargon
{
    public static readonly string[] All =
    [
        // paying in and out
        "wd", "wede", "withdraw", "withdraw kilat", "pasti dibayar", "dibayar lunas", "berapapun dibayar", "pasti wd", "pasti jp", "pasti bayar", "proses wd", "auto wd", "depo receh", "modal receh", "modal goceng", "goceng", "ceban", "gocap", "noban", "saldo wd", "turnover", "to rendah", "to kecil", "to 1x", "rollingan", "cashback kekalahan", "bonus rollingan", "bonus harian slot", "bonus scatter",
        "deposit qris", "depo qris", "deposit pulsa", "depo pulsa", "deposit dana", "deposit ewallet", "deposit usdt", "uang asli", "game uang asli", "uang riil", "minimal depo", "mindep", "min wd", "freechip", "freebet", "free credit", "kredit gratis", "saldo gratis", "event scatter", "garansi 100", "balik modal", "bebas buy spin", "bebas ip", "bebas tarik", "anti lelet",
        // being blocked, and who plays
        "anti blokir", "anti nawala", "anti internet positif", "anti banned", "bebas nawala", "link anti", "akses vip", "vvip", "akun vvip", "akun vip", "id vip", "id pro", "akun sultan", "akun hoki", "id hoki", "bosku", "bosque", "bosqu", "boskuh", "slotter", "slotters", "slotmania", "togelers", "togelmania", "bettor", "bettors", "petaruh", "pemain setia", "member setia", "sepuh", "suhu slot", "para sepuh", "admin slot", "jadi jutawan", "jutawan dadakan",
        // winning
        "gachor", "gacorr", "gacor parah", "gacor abis", "gampang jackpot", "gampang jp", "gampang bocor", "mudah jackpot", "mudah jp", "gampang scatter", "sering jackpot", "jepe", "jepey", "sensasional", "x500", "x1000", "x5000", "maxwin x500", "perkalian", "perkalian besar", "perkalian petir", "cuan maksimal", "panen scatter", "panen cuan", "cuan melimpah", "menang berapapun", "menang besar", "jackpot terbesar", "jackpot besar", "mega jackpot", "super jackpot", "pecahan sensasional", "winrate tertinggi", "rtp tertinggi", "rtp tinggi", "rtp akurat", "rtp terakurat", "rtp kencang", "rtp harian", "bocoran hari ini", "pola sakti", "pola jitu", "pola akurat", "pola manjur", "pola terbaru", "pola spin", "jam hoki", "jam kalong", "jam cuan", "boncos", "rungkad", "rungkat", "kena prank", "meledak terus", "pecah terus", "pecah selayar",
        // playing
        "bet kecil", "bet besar", "bet receh", "bet 100", "bet 200", "bet 400", "bet 800", "naik bet", "turun bet", "spin manual", "manual spin", "spin turbo", "turbo spin", "spin otomatis", "autospin", "spin cepat", "double chance", "dc on", "dc off", "buy feature", "fitur beli", "freespin", "free spin", "scatter", "wild", "tumble", "megaways", "bonus buy", "putaran gratis", "spin gratis", "mesin slot", "akun demo", "slot demo", "hoki", "kakek petir", "kakek", "olimpus", "provider slot", "spinix",
        // tables, sports, cocks
        "baccarat", "bakarat", "roulette", "rolet", "sicbo", "sic bo", "dragon tiger", "fan tan", "fantan", "blackjack", "black jack", "head tail", "red white", "bola tangkas", "capsa susun", "capsa", "gaple", "bandar ceme", "super10", "samgong", "omaha", "texas holdem", "mix parlay", "over under", "handicap", "voor", "voor pasaran", "pasaran bola", "odds", "bursa taruhan", "taruhan sepakbola", "taruhan esports", "wala", "meron", "wala meron", "sabung", "aviator", "spaceman", "plinko", "crash game", "mines", "live dealer", "dealer cantik", "meja live", "sportbook",
        // numbers
        "colok naga", "colok macau", "colok jitu", "colok", "bb 2d", "angka kuat", "angka keramat", "angka ikut", "angka kontrol", "angka hoki", "angka mati", "angka bocoran", "bandar darat", "kode alam", "buku mimpi", "tafsir mimpi", "shio", "twin", "poltar", "cb", "macau 5d", "5d", "pasaran togel", "pasaran terlengkap", "pasaran resmi", "pasaran lengkap", "diskon 2d", "diskon togel", "hadiah 2d", "hadiah 4d", "hadiah terbesar", "wla", "line togel", "invest togel", "rumus togel", "data pengeluaran", "angka pengeluaran", "opa jitu", "mbah jitu", "full diskon", "prize 123",
    ];
}
