using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Papers;
using MonitorBot.Core.Documents.Pictures;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Printing;

/// <summary>Makes the office's documents in memory; fonts are looked up once.</summary>
internal sealed class Papers(BotSettings settings, CurrentBot bot)
{
    private readonly Lazy<DocumentFonts> fonts = new(() => DocumentFonts.Find(settings.Office.FontFolder is { Length: > 0 } folder ? folder : null));

    public OfficeSettings Office { get; } = OfficeBinding.Of(settings.Office);

    /// <summary>What a week's documents need beside the week.</summary>
    /// <param name="at">When the document was ordered, so that a repeated job prints the same.</param>
    public ReportMaking Making(DateTimeOffset at, bool final = false) => new(Office, settings.Freshness.WindowDays, at, bot.VerifyLink, final);

    public byte[] Assignment(AssignmentOrder order) => Bytes(stream => AssignmentPdf.Write(order, Office, fonts.Value, stream));

    public byte[] ReportPdf(WeekReport report) => Bytes(stream => Core.Documents.Papers.ReportPdf.Write(report, Office, fonts.Value, stream));

    public byte[] ReportXlsx(WeekReport report) => Bytes(stream => Core.Documents.Papers.ReportXlsx.Write(report, Office, stream));

    public byte[] Letter(AgencyLetter letter) => Bytes(stream => LetterPdf.Write(letter, Office, fonts.Value, stream));

    public byte[] RecapPdf(PeriodRecap recap) => Bytes(stream => Core.Documents.Papers.RecapPdf.Write(recap, Office, fonts.Value, stream));

    public byte[] RecapXlsx(PeriodRecap recap) => Bytes(stream => Core.Documents.Papers.RecapXlsx.Write(recap, Office, stream));

    public byte[] ArchiveList(ArchiveList list) => Bytes(stream => ArchiveListPdf.Write(list, Office, fonts.Value, stream));

    public PictureMaker Pictures => new(fonts.Value);

    public byte[] FindingsAnnex(WeekReport report) => Bytes(stream => FindingsAnnexPdf.Write(report, Office, fonts.Value, stream));

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
