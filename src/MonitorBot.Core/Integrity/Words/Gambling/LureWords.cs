using System.Collections.Frozen;

namespace MonitorBot.Core.Integrity.Words.Gambling;

/// <summary>What a word is to a <see cref="Lure"/>, by the field it is from. Those before <see cref="Topic"/> are its core.</summary>
internal enum LureField
{
    Win,
    Play,
    Pay,
    Evade,
    Topic,
    Join,
    Praise,
}

/// <summary>The words of a house by their fields; nearly all of them ordinary.</summary>
internal static class LureWords
{
    private static readonly FrozenDictionary<string, LureField> Known = Table().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, LureField>.AlternateLookup<ReadOnlySpan<char>> KnownBySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Core words that have hardly another use; each counts for two.</summary>
    public static readonly FrozenSet<string> Hot = FrozenSet.ToFrozenSet(["cuan", "jackpot", "jackpots", "scatter", "spin", "spins", "perkalian", "depo", "wd", "withdraw", "withdrawal", "cashback", "rollingan", "freebet", "turnover", "parlay", "odds", "voor", "roulette", "baccarat", "bakarat", "sicbo", "zeus", "olympus", "mahjong", "qiuqiu", "nawala", "jp"], StringComparer.Ordinal);

    // Who calls it gambling by its name tells of no gain, and who denies does not promise.
    public static readonly FrozenSet<string> Denials = FrozenSet.ToFrozenSet(["judi", "judol", "bandar", "tak", "tidak", "jangan", "bukan", "kalah"], StringComparer.Ordinal);

    public static readonly FrozenSet<string> Gains = FrozenSet.ToFrozenSet(["menang", "menangkan", "kemenangan", "pulang", "jackpot", "raup", "meraup", "kantongi", "mengantongi", "cuan", "untung", "maxwin", "jp", "wd"], StringComparer.Ordinal);

    public static readonly FrozenSet<string> Sums = FrozenSet.ToFrozenSet(["ribu", "rb", "juta", "jt", "miliar", "milyar", "triliun", "ratusan", "puluhan"], StringComparer.Ordinal);

    public static LureField? FieldOf(string word)
    {
        if (Known.TryGetValue(word, out var field)) return field;
        foreach (var ending in (ReadOnlySpan<string>)["nya", "lah", "mu", "ku"])
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal) && KnownBySpan.TryGetValue(word.AsSpan(0, word.Length - ending.Length), out field)) return field;
        return null;
    }

    private static IEnumerable<KeyValuePair<string, LureField>> Table()
        => Words().SelectMany(row => row.Words.Split(' '), (row, word) => (word, row.Field)).DistinctBy(entry => entry.word).Select(entry => KeyValuePair.Create(entry.word, entry.Field));

    private static IEnumerable<(LureField Field, string Words)> Words() =>
    [
        (LureField.Win, "pemenang kekayaan penghasil menghasilkan menang kemenangan kemenanganmu memenangkan untung keuntungan cuan hoki keberuntungan beruntung peruntungan jackpot jackpots jekpot jp profit jutawan scatter perkalian pecah bocor bocoran kaya tajir cuannya kalikan gandakan lipatgandakan melipatgandakan memenangi win wins winning winner fortune lucky luck rejeki rezeki sultan"),
        (LureField.Play, "dimainkan keluaran main bermain mainkan memainkan permainan pemain game games gaming gamer gamers putar putaran memutar spin spins pasang lotre lotto lottery domino dadu kartu meja mesin tebak tebakan angka kocok hiburan arcade ronde gulungan bingo keno ceme remi gaple qiuqiu capsa rolet bakarat sabung dingdong sicbo lobi pasaran handicap voor livescore crash roket aviator plinko pertaruhan taruh mempertaruhkan baccarat jackpots bonanza play playing player players odds parlay roulette baccarat zeus olympus mahjong"),
        (LureField.Pay, "tunai cash cair cairkan mencairkan payout topup rekening usdt payouts deposit depo setor setoran tarik penarikan withdraw withdrawal wd pencairan saldo modal receh transaksi bonus cashback rollingan komisi referral promo freebet chip chips kredit turnover bayar dibayar pembayaran qris pulsa ewallet gopay"),
        (LureField.Evade, "nawala blokir terblokir diblokir vpn alternatif mirror cermin"),
        (LureField.Topic, "judi slot slots togel kasino casino casinos poker taruhan bertaruh petaruh gacor maxwin bet bets betting bandar rtp"),
        (LureField.Join, "daftar mendaftar daftarkan gabung bergabung bergabunglah login masuk akun klaim member anggota register join claim signup hubungi kunjungi klik"),
        (LureField.Praise, "terpercaya tepercaya resmi situs agen platform destinasi portal web website nomor satu no terbaik terbesar teraman terlengkap ternama terkemuka terdepan terfavorit terpopuler terpopuler ternyaman terkini terbaru terhebat tergacor utama pilihan favorit populer lisensi berlisensi internasional asia dunia global tanah air indonesia nusantara aman nyaman official legal eksklusif premium vip digital daring online live modern stabil lancar fair adil"),
        (LureField.Praise, "kini hadir genggaman percuma akurat membantu ramai lagi bagi mana vs nonton ketika seusai berkat modern tempat surga keseruan jitu ampuh akhir pekan bertambah mingguan bulanan agar supaya tercepat termurah terakurat terjitu termudah terseru tersedia fitur with and of the an real money today best top site sites fast how every time new your ketika keren sering raja rajanya istana markas gerbang menuju masa kini virtual dipercaya asli hp ponsel gawai android ios apk dadakan mendadak fantastis dahsyat menggiurkan menarik ribet ringkas rumit syarat sebentar buktikan semalaman tipis hitungan seratus sepuluh seribu sejuta persen terlaris istimewa interaktif kelas seru asyik seruan sensasi sensasional spektakuler gampang mudah mudahnya cepat kilat instan gratis cuma cumacuma free tanpa batas henti besar raksasa ribuan jutaan puluhan ratusan miliaran juta ribu miliar rb jt setiap tiap hari harian malam menit detik jam waktu saat sepanjang sekarang juga nonstop terus menerus beruntun pasti dijamin jaminan garansi langsung banyak paling super mega luar biasa rahasia trik tips cara pola strategi peluang kesempatan impian mimpi nyata nikmati menikmati rasakan merasakan temukan raih meraih dapatkan wujudkan siap menanti menunggu menantimu tunggu ayo yuk buruan segera bareng bersama teman kawan sobat pecinta penggemar penggila hadiah menangkan berhadiah jutawan mendadak mainnya akses tautan link server pemula pro sambutan selamat datang baru lama hasil semua seluruh satu dua tiga kali lipat berlipat tinggi tertinggi rendah kecil minimal maksimal maksimum optimal anti lag delay potongan ambil bawa pulang rumah kantong semalam sekejap seketika"),
        (LureField.Praise, "uang rupiah duit dompet bola anda kamu kalian kami kita mu saya nya lebih dari akan bisa dapat boleh jadi menjadi untuk lagi lewat melalui hingga sampai serta dalam antara tanpa dengan ada adalah merupakan para si se lalu kemudian lain lainnya ini itu sini disini inilah"),
    ];
}
