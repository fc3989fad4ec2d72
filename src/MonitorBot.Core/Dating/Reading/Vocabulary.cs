using System.Collections.Frozen;

namespace MonitorBot.Core.Dating.Reading;

/// <param name="Value">Month 1-12, weekday 0-6 from Sunday, zone in minutes, hours for a meridiem, unit in <see cref="Units"/>, number.</param>
internal readonly record struct Meaning(Term Term, int Value, string Word);

/// <summary>Spans a relative date is counted in, from the finest.</summary>
internal enum Units
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>Every Indonesian and English word that can stand in a date, lower case and without apostrophes.</summary>
internal static class Vocabulary
{
    private static readonly (Term Term, int Value, string Words)[] Table =
    [
        (Term.Month, 1, "januari january jan janu djanuari jnuari"),
        (Term.Month, 2, "februari february pebruari feb febr peb pebr febuari"),
        (Term.Month, 3, "maret march mar mrt mart maart mare"),
        (Term.Month, 4, "april apr apl avril"),
        (Term.Month, 5, "mei may"),
        (Term.Month, 6, "juni june jun juny djuni junni"),
        (Term.Month, 7, "juli july jul jully juley djuli julli julai"),
        (Term.Month, 8, "agustus august aug agu ags agt agst agus agust agus agts augt augustus ogos"),
        (Term.Month, 9, "september sept sep septem"),
        (Term.Month, 10, "oktober october okt oct"),
        (Term.Month, 11, "november nopember nov nop nopem novem"),
        (Term.Month, 12, "desember december des dec dese disember"),
        (Term.Weekday, 1, "senin sen snn snin monday mon"),
        (Term.Weekday, 2, "selasa sel sls slasa tuesday tue tues"),
        (Term.Weekday, 3, "rabu rab rbu rebo wednesday wed"),
        (Term.Weekday, 4, "kamis kam kms thursday thu thur thurs"),
        (Term.Weekday, 5, "jumat jum jmt jumah friday fri"),
        (Term.Weekday, 6, "sabtu sab sbt saptu saturday sat"),
        (Term.Weekday, 0, "ahad ahd mggu sunday sun"),
        (Term.Zone, 420, "wib"),
        (Term.Zone, 480, "wita"),
        (Term.Zone, 540, "wit"),
        (Term.Zone, 0, "z utc gmt ut"),
        (Term.Zone, -240, "edt"),
        (Term.Zone, -300, "est cdt"),
        (Term.Zone, -360, "cst mdt"),
        (Term.Zone, -420, "mst pdt"),
        (Term.Zone, -480, "pst"),
        (Term.Meridiem, 0, "am"),
        (Term.Meridiem, 12, "pm"),
        (Term.DayPart, 0, "pagi subuh dini morning"),
        (Term.DayPart, 12, "siang sore petang malam afternoon evening night"),
        (Term.Unit, (int)Units.Second, "detik dtk seconds second secs sec"),
        (Term.Unit, (int)Units.Minute, "menit mnt minutes minute mins min m"),
        (Term.Unit, (int)Units.Hour, "jam hours hour hrs h"),
        (Term.Unit, (int)Units.Day, "hari hr days day d"),
        (Term.Unit, (int)Units.Week, "minggu mgg mggu pekan weeks week wk wks w"),
        (Term.Unit, (int)Units.Month, "bulan bln months month mo mos"),
        (Term.Unit, (int)Units.Year, "tahun thn th years year yr yrs y"),
        (Term.OneUnit, (int)Units.Second, "sedetik"),
        (Term.OneUnit, (int)Units.Minute, "semenit"),
        (Term.OneUnit, (int)Units.Hour, "sejam"),
        (Term.OneUnit, (int)Units.Day, "sehari"),
        (Term.OneUnit, (int)Units.Week, "seminggu sepekan"),
        (Term.OneUnit, (int)Units.Month, "sebulan"),
        (Term.OneUnit, (int)Units.Year, "setahun"),
        (Term.NumberWord, 1, "satu a an one"),
        (Term.NumberWord, 2, "dua two"),
        (Term.NumberWord, 3, "tiga three"),
        (Term.NumberWord, 4, "empat four"),
        (Term.NumberWord, 5, "lima five"),
        (Term.NumberWord, 6, "enam six"),
        (Term.NumberWord, 7, "tujuh seven"),
        (Term.NumberWord, 8, "delapan eight"),
        (Term.NumberWord, 9, "sembilan nine"),
        (Term.NumberWord, 10, "sepuluh ten"),
        (Term.NumberWord, 11, "sebelas eleven"),
        (Term.NumberWord, 12, "duabelas twelve"),
        (Term.Ordinal, 0, "st nd rd"),
        (Term.Ago, 0, "lalu ago silam lampau yl"),
        (Term.Ahead, 0, "lagi depan mendatang"),
        (Term.Last, 0, "last"),
        (Term.Next, 0, "next"),
        (Term.Few, 0, "beberapa few"),
        (Term.Yesterday, 0, "kemarin kemaren kmrn yesterday semalam"),
        (Term.Today, 0, "today barusan"),
        (Term.Tomorrow, 1, "besok esok tomorrow"),
        (Term.Tomorrow, 2, "lusa"),
        (Term.Until, 0, "hingga sampai sd sampe to until till through thru"),
        (Term.And, 0, "dan and"),
        (Term.Open, 0, "selesai seterusnya rampung finish sekarang seleai slesai tuntas"),
        (Term.End, 0, "berakhir akhir end ends penutupan"),
        (Term.Number, 0, "rp idr usd rm versi version ver php mysql joomla wordpress drupal laravel android ios windows ip nomor nomer no nip nik npwp telp telepon hp fax faks wa tel kode perda perpres pp uu pergub perbup perwali sk"),
        (Term.Street, 0, "jl jln jalan gang gg simpang lapangan stadion gedung museum universitas univ tugu taman monumen rs masjid kampus bandara terminal"),
        (Term.Clock, 0, "pukul pkl pk at t"),
        (Term.Published, 0, "diterbitkan terbit penerbitan dipublikasikan dipublikasi dipublish publikasi publish published posted posting post postingan diposting diunggah unggah dirilis rilis release released tayang ditayangkan dimuat ditulis dibuat dikirim created submitted"),
        (Term.Updated, 0, "diperbarui diperbaharui diupdate terupdate pembaruan pemutakhiran dimutakhirkan update updated updates modified diubah perubahan disunting edited revisi direvisi dimodifikasi"),
        (Term.Event, 0, "pelaksanaan dilaksanakan acara mulai dimulai berlangsung diselenggarakan digelar dari event start jadwal"),
        (Term.Filler, 0, "tanggal tgl tggl tg of the on pada date dated sejak"),
        (Term.Beside, 0, "oleh by admin administrator penulis author editor redaksi ini that yang yg tadi terakhir just now baru saja sekitar kira about almost over lebih kurang in dengan humas operator superadmin waktu dalam setengah seperempat"),
        (Term.Count, 0, "kali x views view dibaca dilihat hits hit pembaca pengunjung komentar comments comment likes orang viewer viewers tayangan read cm mm kg gram ml liter inci inch meter km px"),
    ];

    /// <summary>The words of the Indonesian and English reader.</summary>
    public static readonly FrozenDictionary<string, Meaning> Words = Build(Table);

    /// <summary>"Kamis," as it stands before a date; "minggu" is the Sunday there, elsewhere a week.</summary>
    public static bool IsWeekday(string word) => WeekdayOf(word) is not null;

    public static bool IsMonth(string word) => Words.TryGetValue(Tokens.Fold(word), out var known) && known.Term == Term.Month;

    /// <summary>0 for Sunday.</summary>
    public static int? WeekdayOf(string word) => Tokens.Fold(word) switch
    {
        "minggu" or "mgg" or "mggu" => 0,
        var folded => Words.TryGetValue(folded, out var known) && known.Term == Term.Weekday ? known.Value : null,
    };

    private static FrozenDictionary<string, Meaning> Build((Term Term, int Value, string Words)[] table)
    {
        var words = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        foreach (var (term, value, spellings) in table)
        {
            foreach (var word in spellings.Split(' '))
            {
                words.TryAdd(word, new(term, value, word));
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
