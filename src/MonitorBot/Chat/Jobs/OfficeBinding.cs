using MonitorBot.Core.Reports;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Jobs;

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
        };
    }
}
