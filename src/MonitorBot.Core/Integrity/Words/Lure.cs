using System.Collections.Frozen;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>What a house says to its players, by the fields that its words are from. Each word is ordinary; nearly all of a text from several fields is not.</summary>
/// <param name="Core">Distinct words of winning, playing, paying and of being blocked.</param>
/// <param name="Fields">How many of those four are spoken of.</param>
/// <param name="Wins">Winning is one of them.</param>
/// <param name="Joins">The reader is asked in.</param>
/// <param name="Share">Part of the telling words that belongs to any field, 0 to 1.</param>
/// <param name="Spoken">Words of any field.</param>
/// <param name="Civic">A word that offices and their events use for themselves, or a place that they serve.</param>
/// <param name="Branded">Some word has the look of a brand.</param>
internal readonly record struct Lure(int Core, int Fields, bool Wins, bool Joins, double Share, int Spoken, bool Civic, bool Branded)
{
    private const int LeastSpoken = 4;

    private enum Field
    {
        Win,
        Play,
        Pay,
        Evade,
        Topic,
        Join,
        Praise,
    }

    private static readonly FrozenDictionary<string, Field> Known = Table().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Field>.AlternateLookup<ReadOnlySpan<char>> KnownBySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Core words that have hardly another use; each counts for two.</summary>
    private static readonly FrozenSet<string> HotWords = FrozenSet.ToFrozenSet(["cuan", "jackpot", "jackpots", "scatter", "spin", "spins", "perkalian", "depo", "wd", "withdraw", "withdrawal", "cashback", "rollingan", "freebet", "turnover", "parlay", "odds", "voor", "roulette", "baccarat", "bakarat", "sicbo", "zeus", "olympus", "mahjong", "qiuqiu", "nawala", "jp"], StringComparer.Ordinal);

    // Who calls it gambling by its name tells of no gain, and who denies does not promise.
    private static readonly FrozenSet<string> Denials = FrozenSet.ToFrozenSet(["judi", "judol", "bandar", "tak", "tidak", "jangan", "bukan", "kalah"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Gains = FrozenSet.ToFrozenSet(["menang", "menangkan", "kemenangan", "pulang", "jackpot", "raup", "meraup", "kantongi", "mengantongi", "cuan", "untung", "maxwin", "jp", "wd"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Sums = FrozenSet.ToFrozenSet(["ribu", "rb", "juta", "jt", "miliar", "milyar", "triliun", "ratusan", "puluhan"], StringComparer.Ordinal);

    /// <summary>A text that does hardly anything but lure, for places where a website speaks of itself.</summary>
    public bool IsOfAHouse => !Civic && Spoken >= LeastSpoken && (Core, Fields, Share) switch
    {
        ( >= 3, >= 2, >= 0.45) => true,
        ( >= 2, >= 2, >= 0.6) => true,
        ( >= 3, _, >= 0.7) => !PaysOnly,
        ( >= 2, _, >= 0.75) => (Topics == 0 && !PaysOnly) || Praises >= 2 && !PaysOnly,
        ( >= 1, _, >= 0.85) => Topics > 0 || (Joins && Wins),
        ( >= 1, _, >= 0.8) => Joins && Wins,
        _ => false,
    } || (!Civic && Branded && ((Core >= 2 && Fields >= 2) || (Topics >= 1 && Share >= 0.35))) || (!Civic && Core >= 3 && Spoken >= 3 && Share >= 0.9 && !PaysOnly);

    /// <summary>Not one word is of anything else: enough where a website names and describes itself, for it would name what it plays with.</summary>
    public bool IsNothingElse => !Civic && !PaysOnly && this is { Core: >= 1, Spoken: >= 5, Share: >= 0.95 };

    /// <summary>A tale of somebody's gain: who wins, how much, and by what.</summary>
    public bool IsTale => !Civic && Tells && (Topics > 0 || Hot);

    /// <summary>The same of an entry among others, where everything is spoken of.</summary>
    public bool IsOfAnEntry => IsTale || !Civic && !Denied && Spoken >= LeastSpoken && this is { Core: >= 3, Fields: >= 2, Share: >= 0.5 } or { Core: >= 2, Fields: >= 2, Topics: >= 1, Share: >= 0.65 } or { Core: >= 1, Wins: true, Topics: >= 1, Share: >= 0.75 } or { Core: >= 1, Topics: >= 1, Spoken: >= 5, Share: >= 0.85 };

    /// <summary>An entry that could be one, and proves nothing alone.</summary>
    public bool IsDoubtful => !Civic && Spoken >= LeastSpoken && this is { Core: >= 2, Fields: >= 2, Share: >= 0.8 };

    /// <summary>Words that name the topic openly: who reports on it uses them too, so they are none of its core.</summary>
    public int Topics { get; private init; }

    private int Praises { get; init; }

    /// <summary>"Transaksi non tunai, aman dan nyaman" is what an office says too.</summary>
    private bool PaysOnly => Spheres == 1 << (int)Field.Pay && !Hot;

    private bool Hot { get; init; }

    private bool Tells { get; init; }

    private bool Denied { get; init; }

    private int Other { get; init; }

    private int Spheres { get; init; }

    /// <summary>Two texts of one head, read as one.</summary>
    public static Lure operator +(Lure one, Lure two) => Civil(one, two) ?? (Of(one.Core + two.Core, one.Spheres | two.Spheres, one.Joins || two.Joins, one.Spoken + two.Spoken, one.Other + two.Other, one.Branded || two.Branded) with { Topics = one.Topics + two.Topics, Praises = one.Praises + two.Praises, Hot = one.Hot || two.Hot, Tells = one.Tells || two.Tells });

    private static Lure? Civil(Lure one, Lure two) => one.Civic || two.Civic ? default(Lure) with { Civic = true } : null;

    private static Lure Of(int core, int spheres, bool joins, int spoken, int other, bool branded)
        => new(core, System.Numerics.BitOperations.PopCount((uint)spheres), (spheres & (1 << (int)Field.Win)) != 0, joins, spoken == 0 ? 0 : (double)spoken / (spoken + other), spoken, false, branded) { Other = other, Spheres = spheres };

    /// <param name="asEntry">Places clear nothing.</param>
    public static Lure In(IReadOnlyList<Token> words, bool asEntry = false)
    {
        var (spoken, other, topics, praises, hot, spheres, joins, branded) = (0, 0, 0, 0, 0, 0, false, false);
        var (gains, sums, denied) = (false, false, false);
        var core = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].Text;
            denied |= Denials.Contains(word);
            gains |= Gains.Contains(word);
            sums |= Sums.Contains(word);
            if (CivicWords.Contains(word) || (!asEntry && CivicWords.IsPlace(word)) || (ReportWords.Contains(word) && !(at > 0 && Evades(words[at - 1].Text)))) return default(Lure) with { Civic = true };
            if (FieldOf(word) is { } field)
            {
                spoken++;
                joins |= field == Field.Join;
                if (field == Field.Topic) topics++;
                if (field == Field.Praise) praises++;
                if (field >= Field.Topic || !core.Add(word)) continue;
                spheres |= 1 << (int)field;
                if (HotWords.Contains(word)) hot++;
            }
            else if (WideWords.IsBrand(word) || GamblingWords.IsBrandMade(word))
            {
                spoken++;
                branded = true;
                if (core.Add(word) && WideWords.IsMadeOfPlay(word)) hot++;
                spheres |= 1 << (int)Field.Play;
            }
            else if (!words[at].IsNumber && word.Length > 1 && !NeutralWords.Contains(word) && !CivicWords.IsPlace(word)) other += CivicWords.IsShared(word) ? 2 : 1;
        }

        return Of(core.Count + hot, spheres, joins, spoken, other, branded) with { Topics = topics, Praises = praises, Hot = hot > 0, Tells = gains && sums && !denied, Denied = asEntry && denied };
    }

    /// <summary>A word that names the topic and could be a folder's name.</summary>
    public static bool IsTopic(string word) => word != "bandar" && FieldOf(word) == Field.Topic;

    /// <summary>Whether the word is more than asking in and praise.</summary>
    public static bool IsTelling(string word) => FieldOf(word) is null or < Field.Join;

    // "anti blokir" is what a house says, "blokir" what is done to it.
    private static bool Evades(string word) => word is "anti" or "tanpa" or "bebas";

    private static Field? FieldOf(string word)
    {
        if (Known.TryGetValue(word, out var field)) return field;
        foreach (var ending in (ReadOnlySpan<string>)["nya", "lah", "mu", "ku"])
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal) && KnownBySpan.TryGetValue(word.AsSpan(0, word.Length - ending.Length), out field)) return field;
        return null;
    }

    private static IEnumerable<KeyValuePair<string, Field>> Table()
        => Words().SelectMany(row => row.Words.Split(' '), (row, word) => (word, row.Field)).DistinctBy(entry => entry.word).Select(entry => KeyValuePair.Create(entry.word, entry.Field));

    private static IEnumerable<(Field Field, string Words)> Words() =>
    [
        (Field.Win, "pemenang kekayaan penghasil menghasilkan menang kemenangan kemenanganmu memenangkan untung keuntungan cuan hoki keberuntungan beruntung peruntungan jackpot jackpots jekpot jp profit jutawan scatter perkalian pecah bocor bocoran kaya tajir cuannya kalikan gandakan lipatgandakan melipatgandakan memenangi win wins winning winner fortune lucky luck rejeki rezeki sultan"),
        (Field.Play, "dimainkan keluaran main bermain mainkan memainkan permainan pemain game games gaming gamer gamers putar putaran memutar spin spins pasang lotre lotto lottery domino dadu kartu meja mesin tebak tebakan angka kocok hiburan arcade ronde gulungan bingo keno ceme remi gaple qiuqiu capsa rolet bakarat sabung dingdong sicbo lobi pasaran handicap voor livescore crash roket aviator plinko pertaruhan taruh mempertaruhkan baccarat jackpots bonanza play playing player players odds parlay roulette baccarat zeus olympus mahjong"),
        (Field.Pay, "tunai cash cair cairkan mencairkan payout topup rekening usdt payouts deposit depo setor setoran tarik penarikan withdraw withdrawal wd pencairan saldo modal receh transaksi bonus cashback rollingan komisi referral promo freebet chip chips kredit turnover bayar dibayar pembayaran qris pulsa ewallet gopay"),
        (Field.Evade, "nawala blokir terblokir diblokir vpn alternatif mirror cermin"),
        (Field.Topic, "judi slot slots togel kasino casino casinos poker taruhan bertaruh petaruh gacor maxwin bet bets betting bandar rtp"),
        (Field.Join, "daftar mendaftar daftarkan gabung bergabung bergabunglah login masuk akun klaim member anggota register join claim signup hubungi kunjungi klik"),
        (Field.Praise, "terpercaya tepercaya resmi situs agen platform destinasi portal web website nomor satu no terbaik terbesar teraman terlengkap ternama terkemuka terdepan terfavorit terpopuler terpopuler ternyaman terkini terbaru terhebat tergacor utama pilihan favorit populer lisensi berlisensi internasional asia dunia global tanah air indonesia nusantara aman nyaman official legal eksklusif premium vip digital daring online live modern stabil lancar fair adil"),
        (Field.Praise, "kini hadir genggaman percuma akurat membantu ramai lagi bagi mana vs nonton ketika seusai berkat modern tempat surga keseruan jitu ampuh akhir pekan bertambah mingguan bulanan agar supaya tercepat termurah terakurat terjitu termudah terseru tersedia fitur with and of the an real money today best top site sites fast how every time new your ketika keren sering raja rajanya istana markas gerbang menuju masa kini virtual dipercaya asli hp ponsel gawai android ios apk dadakan mendadak fantastis dahsyat menggiurkan menarik ribet ringkas rumit syarat sebentar buktikan semalaman tipis hitungan seratus sepuluh seribu sejuta persen terlaris istimewa interaktif kelas seru asyik seruan sensasi sensasional spektakuler gampang mudah mudahnya cepat kilat instan gratis cuma cumacuma free tanpa batas henti besar raksasa ribuan jutaan puluhan ratusan miliaran juta ribu miliar rb jt setiap tiap hari harian malam menit detik jam waktu saat sepanjang sekarang juga nonstop terus menerus beruntun pasti dijamin jaminan garansi langsung banyak paling super mega luar biasa rahasia trik tips cara pola strategi peluang kesempatan impian mimpi nyata nikmati menikmati rasakan merasakan temukan raih meraih dapatkan wujudkan siap menanti menunggu menantimu tunggu ayo yuk buruan segera bareng bersama teman kawan sobat pecinta penggemar penggila hadiah menangkan berhadiah jutawan mendadak mainnya akses tautan link server pemula pro sambutan selamat datang baru lama hasil semua seluruh satu dua tiga kali lipat berlipat tinggi tertinggi rendah kecil minimal maksimal maksimum optimal anti lag delay potongan ambil bawa pulang rumah kantong semalam sekejap seketika"),
        (Field.Praise, "uang rupiah duit dompet bola anda kamu kalian kami kita mu saya nya lebih dari akan bisa dapat boleh jadi menjadi untuk lagi lewat melalui hingga sampai serta dalam antara tanpa dengan ada adalah merupakan para si se lalu kemudian lain lainnya ini itu sini disini inilah"),
    ];
}
