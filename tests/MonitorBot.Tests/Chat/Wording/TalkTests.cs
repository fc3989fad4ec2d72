using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using static MonitorBot.Tests.Chat.Wording.Samples;

namespace MonitorBot.Tests.Chat.Wording;

/// <summary>Whole talks with their keyboards, as people have read and approved them.</summary>
public sealed class TalkTests
{
    private static readonly Person Budi = Siti with { Id = 7100000003, Name = "Budi Santoso", Username = "budi_santoso" };
    private static readonly Person Viewer = Siti with { Id = 7100000005, Name = "Hendra Wijaya", Username = "hendra_kadis", Roles = [Role.Viewer] };
    private static readonly Person Stranger = new() { Id = 7100000009, Name = "Orang Lain" };

    [Fact]
    public void The_week_reads_well_from_assignment_to_decision()
    {
        using var talk = Begin();
        talk.Heading("Langkah 1: Kabid menugaskan");
        talk.Say(Siti, "/lapor");
        talk.Say(Kabid, "/tugaskan mohon selesai sebelum pukul 11");
        talk.Tap(Kabid, "Budi Santoso");
        talk.Tap(Kabid, "Tugaskan tim");
        talk.Heading("Langkah 2: tim memeriksa dan melaporkan");
        talk.Say(Siti, "/periksa");
        talk.Tap(Siti, "Bapenda");
        talk.Tap(Siti, "Koreksi berita");
        talk.Tap(Siti, "Update");
        talk.Tap(Siti, "Dilihat langsung");
        talk.Tap(Siti, "Catatan");
        talk.Say(Siti, "Sudah dihubungi lewat telepon");
        talk.Tap(Siti, "Foto bukti");
        talk.Say(Siti, "ini fotonya");
        talk.Tap(Siti, "‹ Daftar");
        talk.Tap(Siti, "Semua");
        talk.Tap(Siti, "Bagi rata");
        talk.Say(Budi, "/lapor");
        talk.Say(Siti, "/lapor semua website sudah dilihat");
        talk.Tap(Siti, "Tetap laporkan");
        talk.Heading("Langkah 3: Kabid mengembalikan, lalu menyetujui");
        talk.Tap(Kabid, "Rincian");
        talk.Tap(Kabid, "Kembalikan");
        talk.Tap(Kabid, "Bukti belum lengkap");
        talk.Say(Siti, "/periksa");
        talk.Tap(Siti, "Terima semua hasil mesin");
        talk.Say(Siti, "/lapor");
        talk.Tap(Kabid, "Setujui");
        talk.Tap(Kabid, "Tulis catatan");
        talk.Say(Kabid, "Surati tiga OPD yang paling lama tidak update.");
        talk.Say(Kabid, "/status");
        talk.Say(Siti, "/pindai");
        talk.Say(Kabid, "/tugaskan");
        talk.Tap(Kabid, "Buka monitoring insidental");
        talk.Say(Kabid, "/status");
        talk.Tap(Kabid, "Batalkan monitoring");
        talk.Say(Kabid, "Jaringan kantor padam.");
        Approved.Matches("percakapan-pekan.txt", talk.Script);
    }

    [Fact]
    public void Questions_of_every_role_are_answered_well()
    {
        using var talk = Begin();
        talk.Heading("Orang yang belum terdaftar");
        foreach (var text in new[] { "/start", "/id", "/bantuan", "/status", "halo", "/verifikasi", "K7QM-2XTB-9RDF" }) talk.Say(Stranger, text);
        talk.Heading("Pengamat");
        foreach (var text in new[] { "/start", "/bantuan", "/status", "/cek", "dinkes", "/cek dishubb", "/cek contoh.com", "/cek", "/batal", "/batal", "/tugasakn", "/rekap kemarin", "/rekap 2026", "/peringkat november", "/riwayat", "inspektorat", "/arsip", "/temuan", "/opd" }) talk.Say(Viewer, text);
        talk.Heading("Tim");
        foreach (var text in new[] { "/bantuan", "/surat", "dinkes", "/surat dishub", "/temuan", "/tugasakn", "/lapr" }) talk.Say(Siti, text);
        talk.Heading("Kabid");
        foreach (var text in new[] { "/bantuan", "/plh", "/plh Siti", "/plh Siti 30 November", "/plh", "/temuan" }) talk.Say(Kabid, text);
        talk.Say(Kabid, "/temuan", Talk.Group);
        talk.Heading("Admin");
        foreach (var text in new[] { "/bantuan", "/opd", "/opd dinkes", "/opd tidakada", "/pengguna", "/undang", "/cabut", "/cabut Siti", "/jadwal", "/libur 2027", "/hubungkan", "/cadangan" }) talk.Say(Admin, text);
        talk.Say(Admin, "/opd");
        talk.Tap(Admin, "Calon");
        talk.Tap(Admin, "Periksa semua calon");
        talk.Say(Admin, "/opd");
        talk.Tap(Admin, "Unggah CSV");
        talk.Say(Admin, "ini bukan berkas");
        talk.Say(Admin, "/opd");
        talk.Tap(Admin, "Tambah OPD");
        talk.Say(Admin, "kurang lengkap");
        talk.Say(Admin, "/pengguna");
        talk.Tap(Admin, "Siti Aminah");
        talk.Tap(Admin, "☐ Pengamat");
        Approved.Matches("percakapan-tanya-jawab.txt", talk.Script);
    }

    /// <summary>A week whose round has ended, five OPD, five people.</summary>
    private static Talk Begin()
    {
        var talk = new Talk();
        talk.Do(session =>
        {
            TeamGroup.Set(session, new TeamGroup(Talk.Group.ChatId, 0, Talk.Group.Title!));
            foreach (var person in (Person[])[Kabid, Siti, Budi, Admin, Viewer]) session.People.Put(person);
            foreach (var row in Rows) Plant(session, row.Agency, row.Scan);
            session.Register.Put(Dinkes with { Code = "dispora", Name = "Dinas Pemuda dan Olahraga", Acronym = "Dispora", Aliases = [], Status = AgencyStatus.Candidate, Site = new Site { Host = "dispora.kaltimprov.go.id", StartUrl = new Uri("https://dispora.kaltimprov.go.id/") } });
            session.Cycles.Add(Week(CycleState.Open));
            session.Rounds.Start("2026-W48-1", Now, []);
            session.Rounds.Finish("2026-W48-1", Now.AddMinutes(3));
        });
        talk.Time.Advance(TimeSpan.FromMinutes(10));
        return talk;
    }

    private static void Plant(StoreSession session, Agency agency, SiteScan? scan)
    {
        if (agency.Site is not { } site)
        {
            session.Register.Put(agency);
            return;
        }

        var host = $"{agency.Code}.kaltimprov.go.id";
        session.Register.Put(agency with { Aliases = [], Site = site with { Host = host, StartUrl = new Uri($"https://{host}/"), Overrides = [] } });
        if (scan is not null) session.Scans.Save("2026-W48-1", scan with { Host = host, Url = new Uri($"https://{host}/") });
    }
}
