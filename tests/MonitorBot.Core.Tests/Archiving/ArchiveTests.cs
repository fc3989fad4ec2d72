using System.Security.Cryptography;
using System.Text;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Core.Tests.Storage;

namespace MonitorBot.Core.Tests.Archiving;

public sealed class ArchiveTests : IDisposable
{
    private readonly TempStore temp = new();
    private readonly ArchiveFiles files;

    public ArchiveTests() => files = new ArchiveFiles(temp.Options.ArchiveFolder);

    public void Dispose() => temp.Dispose();

    private Task<ArchiveEntry> Seal(string subject, params string[] contents)
    {
        var sealing = contents.Select((text, at) => files.Put($"{subject} {at}.pdf", Encoding.UTF8.GetBytes(text))).ToList();
        return temp.Write(session => session.Archive.Seal(subject, sealing, temp.Now));
    }

    private Task<ArchiveReport> Verify(string? told = null)
        => temp.Read(session => ArchiveVerifier.Verify(session.Archive.Entries(), files, session.Archive.RememberedHead(), told));

    private async Task<ArchiveEntry> SealThree()
    {
        await Seal("2026-W46-1", "satu", "dua");
        await Seal("2026-W47-1", "tiga");
        return await Seal("2026-W48-1", "empat", "lima");
    }

    /// <summary>Changes what the store holds behind the bot's back, as somebody with the file would.</summary>
    private Task Tamper(string collection, int id, Action<LiteDB.BsonDocument> change) => temp.Write(session =>
    {
        var rows = session.Rows<LiteDB.BsonDocument>(collection);
        var row = rows.Find(id)!;
        change(row);
        rows.Replace(row);
    });

    [Fact]
    public async Task A_sound_archive_is_sound_also_after_reopening()
    {
        var last = await SealThree();
        temp.Reopen();
        var report = await Verify(last.ShortHash);
        Assert.Empty(report.Faults);
        Assert.Equal((3, 5, last.Hash), (report.Entries, report.Files, report.HeadHash));
    }

    [Fact]
    public async Task An_empty_archive_is_sound() => Assert.True((await Verify()).Sound);

    [Fact]
    public async Task A_changed_byte_in_any_file_is_found_and_named()
    {
        await SealThree();
        foreach (var file in await temp.Read(session => session.Archive.Entries().SelectMany(entry => entry.Files).ToList()))
        {
            var path = files.PathOf(file);
            var before = await File.ReadAllBytesAsync(path);
            File.SetAttributes(path, FileAttributes.Normal);
            for (var at = 0; at < before.Length; at++)
            {
                await File.WriteAllBytesAsync(path, [.. before[..at], (byte)(before[at] ^ 1), .. before[(at + 1)..]]);
                var fault = Assert.Single((await Verify()).Faults);
                Assert.Contains($"\"{file.Name}\"", fault.What);
                Assert.Contains("berubah", fault.What);
            }
            await File.WriteAllBytesAsync(path, before);
        }
        Assert.True((await Verify()).Sound);
    }

    [Fact]
    public async Task A_missing_file_is_found()
    {
        var last = await SealThree();
        File.Delete(files.PathOf(last.Files[1]));
        Assert.Contains("hilang", Assert.Single((await Verify()).Faults).What);
    }

    [Fact]
    public async Task A_whole_file_that_was_not_sealed_is_counted_and_a_changed_or_foreign_one_is_a_fault()
    {
        await SealThree();
        var kept = files.Put("sisa.pdf", [1, 2, 3]);
        var report = await Verify();
        Assert.Equal((true, 1), (report.Sound, report.Unsealed));
        File.SetAttributes(files.PathOf(kept), FileAttributes.Normal);
        File.WriteAllBytes(files.PathOf(kept), [1, 2, 4]);
        File.WriteAllText(Path.Combine(files.Folder, "asing.txt"), "x");
        report = await Verify();
        Assert.Equal((0, 2), (report.Unsealed, report.Faults.Count));
        Assert.All(report.Faults, fault => Assert.Contains("tidak tercatat", fault.What));
    }

    [Theory]
    [InlineData("Subject")]
    [InlineData("PreviousHash")]
    [InlineData("Hash")]
    [InlineData("SealedAt")]
    [InlineData("Files")]
    public async Task Any_changed_field_of_an_entry_is_found(string field)
    {
        await SealThree();
        await Tamper("archive", 2, row => row[field] = field switch
        {
            "SealedAt" => row[field].AsDateTime.AddMilliseconds(1),
            "Files" => new LiteDB.BsonArray(),
            _ => new string('1', 64),
        });
        Assert.Contains((await Verify()).Faults, fault => fault.Serial is 2 or 3);
    }

    [Fact]
    public async Task An_entry_rewritten_with_a_matching_hash_breaks_the_chain()
    {
        await SealThree();
        await Tamper("archive", 2, row =>
        {
            var forged = new ArchiveEntry(2, new DateTimeOffset(row["SealedAt"].AsDateTime.ToUniversalTime()), "2026-W40-1", [], row["PreviousHash"], "");
            row["Subject"] = forged.Subject;
            row["Files"] = new LiteDB.BsonArray();
            row["Hash"] = forged.ComputeHash();
        });
        Assert.Contains((await Verify()).Faults, fault => fault is { Serial: 3 } && fault.What.Contains("tidak menyambung"));
    }

    [Fact]
    public async Task Cutting_off_the_last_entry_is_found()
    {
        var last = await SealThree();
        await temp.Write(session => session.Rows<LiteDB.BsonDocument>("archive").Delete(3));
        foreach (var file in last.Files)
            File.Delete(files.PathOf(file));
        Assert.Contains("dihapus", Assert.Single((await Verify()).Faults).What);
        Assert.Equal(2, (await Verify(last.ShortHash)).Faults.Count);
    }

    [Fact]
    public async Task A_removed_entry_in_the_middle_is_found()
    {
        await SealThree();
        await temp.Write(session => session.Rows<LiteDB.BsonDocument>("archive").Delete(2));
        Assert.Contains((await Verify()).Faults, fault => fault.What.Contains("Urutan terputus"));
    }

    [Fact]
    public async Task Sealing_the_same_again_after_a_crash_gives_the_same_entry()
    {
        var first = await Seal("2026-W48-1", "satu");
        var second = await Seal("2026-W48-1", "satu");
        Assert.Equal(first.Hash, second.Hash);
        Assert.Single(await temp.Read(session => session.Archive.Entries()));
        Assert.Equal(2, (await Seal("2026-W48-1", "lain")).Serial);
    }

    [Fact]
    public void The_canonical_form_is_what_is_documented()
    {
        var entry = ArchiveEntry.Seal(null, new DateTimeOffset(2026, 11, 23, 8, 0, 0, Wita.Offset), "2026-W48-1", [new ArchivedFile("Laporan.pdf", new string('a', 64), 5)]);
        var expected = $"MonitorBot arsip 1\n1\n2026-11-23T00:00:00.000Z\n2026-W48-1\n{new string('0', 64)}\n1\n{new string('a', 64)} 5 Laporan.pdf\n";
        Assert.Equal(expected, Encoding.UTF8.GetString(entry.Canonical()));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(expected))), entry.Hash);
    }

    [Fact]
    public void A_name_with_a_line_break_cannot_be_sealed()
        => Assert.Throws<ArgumentException>(() => ArchiveEntry.Seal(null, default, "x", [new ArchivedFile("a\nb", new string('a', 64), 1)]));

    [Fact]
    public void A_sealed_file_is_read_only_and_lies_under_its_hash()
    {
        var file = files.Put("Laporan.PDF", "isi"u8.ToArray());
        Assert.EndsWith(Path.Combine(file.Sha256[..2], file.Sha256 + ".pdf"), files.PathOf(file));
        Assert.True(File.GetAttributes(files.PathOf(file)).HasFlag(FileAttributes.ReadOnly));
        Assert.Equal(file, files.Put("Laporan.PDF", "isi"u8.ToArray()));
        Assert.Single(files.Present());
    }

    [Fact]
    public void A_damaged_file_is_mended_by_putting_it_again()
    {
        var file = files.Put("a.pdf", "isi"u8.ToArray());
        File.SetAttributes(files.PathOf(file), FileAttributes.Normal);
        File.WriteAllText(files.PathOf(file), "lain");
        files.Put("a.pdf", "isi"u8.ToArray());
        Assert.Equal("isi", File.ReadAllText(files.PathOf(file)));
    }

    [Fact]
    public async Task A_document_is_found_by_its_code_as_people_type_it_and_by_its_hash()
    {
        var code = VerificationCode.New();
        await temp.Write(session => session.Archive.Issue(new IssuedDocument(code, "Laporan", "2026-W48-1", new string('b', 64), temp.Now)));
        Assert.Equal("Laporan", (await temp.Read(session => session.Archive.FindByCode($" {code.ToLowerInvariant().Replace("-", " ")} ")))?.Title);
        Assert.Equal(code, (await temp.Read(session => session.Archive.FindByHash(new string('B', 64))))?.Code);
        Assert.Null(await temp.Read(session => session.Archive.FindByCode(VerificationCode.New())));
        Assert.Null(await temp.Read(session => session.Archive.FindByHash(new string('c', 64))));
    }

    [Theory]
    [InlineData("k7qm-2xtb-9rdf", "K7QM-2XTB-9RDF")]
    [InlineData("OIL0 1111 2222", "0110-1111-2222")]
    [InlineData("K7QM-2XTB-9RD", null)]
    [InlineData("K7QM-2XTB-9RD!", null)]
    [InlineData("", null)]
    public void A_code_is_read_as_people_write_it(string typed, string? code) => Assert.Equal(code, VerificationCode.TryRead(typed));
}
