using Microsoft.Extensions.Configuration;
using MonitorBot.Chat.Printing;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Settings;

namespace MonitorBot.Tests.Settings;

public sealed class OfficeCheckTests
{
    [Theory]
    [InlineData("Office:Head:Nip", "123", "Office:Head:Nip")]
    [InlineData("Office:AgencyHead:Nip", "19700101 199503 1 00A", "Office:AgencyHead:Nip")]
    [InlineData("Office:Head:Rank", "Pembina (IV/a)", "Office:Head:FullName")]
    [InlineData("Office:Head:Position", " ", "Office:Head:Position")]
    [InlineData("Office:NumberFormat", "489/{nomer}/{tahun}", "{nomer}")]
    [InlineData("Office:AssignmentTitle", "", "Office:AssignmentTitle")]
    [InlineData("Office:City", "", "Office:City")]
    [InlineData("Office:LetterDeadlineDays", "0", "1 sampai 60")]
    [InlineData("Office:LetterDeadlineDays", "61", "1 sampai 60")]
    [InlineData("Office:LogoFile", "tidak-ada.png", "Office:LogoFile")]
    [InlineData("Office:FontFolder", "tidak-ada", "Office:FontFolder")]
    [InlineData("Office:Head:Nama", "x", "tidak dikenal")]
    [InlineData("People:0:Nip", "12", "People: Nip")]
    public void A_value_that_a_document_cannot_bear_is_told_at_the_start(string key, string value, string told)
        => Assert.Contains(told, Assert.Throws<SettingsException>(() => Bind((key, value), ("People:0:Id", "7"), ("People:0:Name", "Siti"))).Message);

    [Theory]
    [InlineData("19700101 199503 1 001")]
    [InlineData("197001011995031001")]
    [InlineData("-")]
    [InlineData("")]
    public void Eighteen_digits_a_dash_and_nothing_are_fine(string nip)
        => Assert.Equal(nip, Bind(("Office:Head:FullName", "Nama, S.Kom."), ("Office:Head:Nip", nip)).Office.Head.Nip);

    [Fact]
    public void Every_setting_of_the_office_reaches_its_documents()
    {
        var office = OfficeBinding.Of(Bind(
            ("Office:Head:FullName", "Kabid"), ("Office:Head:Nip", "197001011995031001"), ("Office:Head:Rank", "Pembina (IV/a)"), ("Office:Head:Position", "Kabid Aptika"),
            ("Office:AgencyHead:FullName", "Kadis"), ("Office:Contact", "Seksi Domain"), ("Office:ClassificationCode", "555"), ("Office:ArchiveRetention", "1 tahun"),
            ("Office:LetterDeadlineDays", "14"), ("Office:AssignmentCopies:0", "Arsip"), ("Office:LetterCopies:0", "-"), ("Office:Division", "Bidang E-Gov")).Office);
        Assert.Equal(("Kabid", "197001011995031001", "Pembina (IV/a)", "Kabid Aptika"), (office.Head.FullName, office.Head.Nip, office.Head.Rank, office.Head.Position));
        Assert.Equal(("Kadis", "Seksi Domain", "555", "1 tahun", 14, "Bidang E-Gov"), (office.AgencyHead.FullName, office.Contact, office.ClassificationCode, office.Retention, office.LetterDeadlineDays, office.Division));
        Assert.Equal(["Arsip"], office.AssignmentCopies);
        Assert.Empty(office.LetterCopies);
    }

    [Fact]
    public void Nothing_set_leaves_the_documents_own_defaults()
    {
        var (office, usual) = (OfficeBinding.Of(new OfficeSection()), new OfficeSettings());
        Assert.Equal(usual.LegalBasis, office.LegalBasis);
        Assert.Equal(usual.AssignmentCopies, office.AssignmentCopies);
        Assert.Equal(usual.LetterCopies, office.LetterCopies);
        Assert.Equal((usual.Head.Position, usual.AgencyHead.Position, usual.Retention, usual.ClassificationCode, usual.Division), (office.Head.Position, office.AgencyHead.Position, office.Retention, office.ClassificationCode, office.Division));
    }

    private static BotSettings Bind(params (string Key, string Value)[] values)
        => SettingsReader.Bind(new ConfigurationBuilder().AddInMemoryCollection(values.Select(one => KeyValuePair.Create<string, string?>(one.Key, one.Value))).Build());
}
