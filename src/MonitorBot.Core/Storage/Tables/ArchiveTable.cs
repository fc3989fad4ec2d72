using LiteDB;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>A document that somebody may ask about by its code or by the file itself.</summary>
/// <param name="Code">As <see cref="VerificationCode"/> writes it.</param>
/// <param name="Title">What it is, e.g. "Laporan rekapitulasi 2026-W48-1 versi 2".</param>
/// <param name="Subject">The cycle's key.</param>
/// <param name="Sha256">Of the file; lower-case hex.</param>
public sealed record IssuedDocument(string Code, string Title, string Subject, string Sha256, DateTimeOffset IssuedAt);

/// <summary>The sealed entries in their chain, and the documents by their codes. Entries are added, never changed.</summary>
public sealed class ArchiveTable
{
    internal const string Collection = "archive";
    internal const string DocumentCollection = "documents";
    private const string HeadKey = "archive.head";

    private readonly StoreSession session;
    private readonly StoreRows<Row> rows;
    private readonly StoreRows<DocumentRow> documents;

    internal ArchiveTable(StoreSession session)
    {
        this.session = session;
        rows = session.Rows<Row>(Collection);
        documents = session.Rows<DocumentRow>(DocumentCollection);
    }

    /// <summary>Adds an entry for files that <see cref="ArchiveFiles.Put"/> has made durable. A repetition of the subject's last sealing gives that entry again.</summary>
    public ArchiveEntry Seal(string subject, IReadOnlyList<ArchivedFile> files, DateTimeOffset at)
    {
        if (OfSubject(subject) is [.., var before] && before.Files.SequenceEqual(files))
            return before;
        var entry = ArchiveEntry.Seal(Head(), StoreMapping.Instant(at), CleanText.Of(subject), files);
        rows.Insert(Row.Of(entry));
        session.Meta.Set(HeadKey, $"{entry.Serial} {entry.Hash}");
        return entry;
    }

    /// <summary>The newest entry; null while nothing is sealed.</summary>
    public ArchiveEntry? Head() => rows.Ordered("$._id", descending: true, 0, 1, "$._id > @0", 0L) is [var row] ? row.Entry() : null;

    /// <summary>What was written beside the entries at the last sealing, for the verifier.</summary>
    public (long Serial, string Hash)? RememberedHead()
        => session.Meta.Get(HeadKey, "").Split(' ') is [var serial, var hash] ? (long.Parse(serial, System.Globalization.CultureInfo.InvariantCulture), hash) : null;

    /// <summary>In the order of sealing.</summary>
    public IReadOnlyList<ArchiveEntry> Entries() => [.. rows.All().OrderBy(row => row.Id).Select(row => row.Entry())];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ArchiveEntry> Page(int skip, int limit)
        => [.. rows.Ordered("$._id", descending: true, skip, limit, "$._id > @0", 0L).Select(row => row.Entry())];

    /// <summary>In the order of sealing.</summary>
    public IReadOnlyList<ArchiveEntry> OfSubject(string subject) => [.. rows.Matching("$.Subject = @0", subject).OrderBy(row => row.Id).Select(row => row.Entry())];

    /// <summary>Makes a document known by its code; the same code again takes the earlier one's place.</summary>
    public void Issue(IssuedDocument document) => documents.Put(new DocumentRow
    {
        Id = document.Code,
        Title = document.Title,
        Subject = document.Subject,
        Sha256 = document.Sha256,
        IssuedAt = document.IssuedAt,
    });

    /// <param name="code">As somebody typed it.</param>
    public IssuedDocument? FindByCode(string code) => VerificationCode.TryRead(code) is { } id ? documents.Find(id)?.Document() : null;

    /// <param name="sha256">Hex, any case.</param>
    public IssuedDocument? FindByHash(string sha256) => documents.First("$.Sha256 = @0", sha256.ToLowerInvariant())?.Document();

    private sealed class Row
    {
        [BsonId(false)]
        public long Id { get; set; }

        public DateTimeOffset SealedAt { get; set; }

        public string Subject { get; set; } = "";

        public List<FileRow> Files { get; set; } = [];

        public string PreviousHash { get; set; } = "";

        public string Hash { get; set; } = "";

        public static Row Of(ArchiveEntry entry) => new()
        {
            Id = entry.Serial,
            SealedAt = entry.SealedAt,
            Subject = entry.Subject,
            Files = [.. entry.Files.Select(file => new FileRow { Name = file.Name, Sha256 = file.Sha256, Bytes = file.Bytes })],
            PreviousHash = entry.PreviousHash,
            Hash = entry.Hash,
        };

        public ArchiveEntry Entry()
            => new(Id, SealedAt, Subject, [.. Files.Select(file => new ArchivedFile(file.Name, file.Sha256, file.Bytes))], PreviousHash, Hash);
    }

    private sealed class FileRow
    {
        public string Name { get; set; } = "";

        public string Sha256 { get; set; } = "";

        public long Bytes { get; set; }
    }

    private sealed class DocumentRow
    {
        public string Id { get; set; } = "";

        public string Title { get; set; } = "";

        public string Subject { get; set; } = "";

        public string Sha256 { get; set; } = "";

        public DateTimeOffset IssuedAt { get; set; }

        public IssuedDocument Document() => new(Id, Title, Subject, Sha256, IssuedAt);
    }
}
