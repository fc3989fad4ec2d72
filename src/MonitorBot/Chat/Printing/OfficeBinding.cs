using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Sop;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Printing;

/// <summary>The settings' office as documents take it.</summary>
internal static class OfficeBinding
{
    public static OfficeSettings Of(OfficeSection office)
    {
        var defaults = new OfficeSettings();
        return defaults with
        {
            Letterhead = defaults.Letterhead with
            {
                Government = office.Government,
                Office = office.Agency,
                Address = office.Address,
                Phone = office.Phone,
                Website = office.Website,
                Email = office.Email,
                Logo = office.LogoFile is { Length: > 0 } file && File.Exists(file) ? (ReadOnlyMemory<byte>?)File.ReadAllBytes(file) : null,
            },
            AssignmentTitle = office.AssignmentTitle,
            NumberFormat = office.NumberFormat is { Length: > 0 } format ? format : null,
            Place = office.City,
            LegalBasis = office.LegalBases.Count > 0 ? office.LegalBases : defaults.LegalBasis,
            Division = office.Division,
            Head = Signer(office.Head),
            AgencyHead = Signer(office.AgencyHead),
            Contact = office.Contact,
            ClassificationCode = office.ClassificationCode,
            Retention = office.ArchiveRetention,
            LetterDeadlineDays = office.LetterDeadlineDays,
            AssignmentCopies = Copies(office.AssignmentCopies, defaults.AssignmentCopies),
            LetterCopies = Copies(office.LetterCopies, defaults.LetterCopies),
        };
    }

    private static Signer Signer(SignerSection signer) => new(signer.FullName, signer.Nip, signer.Rank, signer.Position);

    private static IReadOnlyList<string> Copies(List<string> given, IReadOnlyList<string> usual) => given switch
    {
        [] => usual,
        ["-"] => [],
        _ => given,
    };
}
