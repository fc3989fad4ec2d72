namespace MonitorBot.Core.Sop;

public enum Role
{
    Head,
    Team,
    Admin,
    Viewer,
}

/// <summary>The roles' names in chat and settings.</summary>
public static class RoleName
{
    public static readonly IReadOnlyList<Role> All = [Role.Head, Role.Team, Role.Admin, Role.Viewer];

    /// <summary>"Kabid", "Tim", "Admin" or "Pengamat".</summary>
    public static string Of(Role role) => role switch
    {
        Role.Head => "Kabid",
        Role.Team => "Tim",
        Role.Admin => "Admin",
        _ => "Pengamat",
    };

    public static bool TryParse(string? name, out Role role)
    {
        foreach (var one in All)
        {
            if (!Of(one).Equals(name?.Trim(), StringComparison.OrdinalIgnoreCase)) continue;
            role = one;
            return true;
        }

        role = default;
        return false;
    }
}

/// <summary>Somebody whom the bot knows.</summary>
public sealed record Person
{
    /// <summary>Telegram user id; also the id of the private chat.</summary>
    public required long Id { get; init; }

    public required string Name { get; init; }

    public string? Username { get; init; }

    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>False for somebody who left; history keeps the name.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Pressed Start, so that the bot may write in private.</summary>
    public bool Started { get; init; }

    /// <summary>The last private message came back: blocked or never started.</summary>
    public bool Unreachable { get; init; }

    /// <summary>Stands in the configuration.</summary>
    public bool FromSettings { get; init; }

    /// <summary>Those of the roles that the configuration gives: not revocable in chat. Null in rows of earlier versions, where it gave all.</summary>
    public IReadOnlyList<Role>? SettingsRoles { get; init; }

    /// <summary>Acts as Head through this WITA day.</summary>
    public DateOnly? ActingHeadUntil { get; init; }

    public Signer? Signer { get; init; }

    /// <summary>The roles given in chat: by invitation or by an Admin.</summary>
    public IReadOnlyList<Role> ChatRoles => FromSettings ? [.. Roles.Except(SettingsRoles ?? Roles)] : Roles;

    public bool Has(Role role) => Active && Roles.Contains(role);

    /// <summary>Head by role, or acting head (Plh.) on this day.</summary>
    public bool IsHead(DateOnly today) => Has(Role.Head) || (Active && ActingHeadUntil >= today);

    public bool Known => Active && (Roles.Count > 0 || ActingHeadUntil is not null);
}

/// <summary>How a person signs documents.</summary>
/// <param name="FullName">With titles.</param>
/// <param name="Rank">Pangkat/golongan.</param>
public sealed record Signer(string FullName, string? Nip, string? Rank, string? Position);
