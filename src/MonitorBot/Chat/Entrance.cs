using System.Security.Cryptography;
using System.Text;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat;

/// <summary>How somebody gets a role: the claim code of the first Admin, or a one-time invitation.</summary>
internal sealed class Entrance
{
    private static readonly TimeSpan ClaimLife = TimeSpan.FromMinutes(30);
    private string? claimHash;
    private DateTimeOffset claimUntil;

    /// <summary>Makes the claim code of this start; only its hash is kept.</summary>
    public string NewClaimCode(DateTimeOffset now)
    {
        var code = NewToken();
        claimHash = Hash(code);
        claimUntil = now + ClaimLife;
        return code;
    }

    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Takes the code or invitation of "/start PAYLOAD".</summary>
    /// <returns>False when the payload is neither; then an ordinary greeting follows.</returns>
    public bool Redeem(Turn turn, string payload)
    {
        var hash = Hash(payload.Trim());
        if (IsClaim(turn, hash))
        {
            claimHash = null;
            Grant(turn, Role.Admin, "klaim admin pertama");
            return true;
        }

        if (turn.Store.Invitations.Take(hash, turn.Now) is { } invitation)
        {
            Grant(turn, invitation.Role, $"undangan dari {invitation.By.Name}");
            return true;
        }

        if (turn.Who.Known) return false;
        turn.Say(PeopleWords.InvitationUnknown);
        return true;
    }

    private bool IsClaim(Turn turn, string hash)
        => claimHash is { } code && turn.Now < claimUntil && turn.Store.People.With(Role.Admin).Count == 0
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(code), Encoding.ASCII.GetBytes(hash));

    private static void Grant(Turn turn, Role role, string how)
    {
        var roles = turn.Who.Roles.Append(role).Distinct().ToList();
        turn.Who = turn.Who with { Roles = roles, Active = true, Started = true, Unreachable = false };
        turn.Store.People.Put(turn.Who);
        turn.Note("peran diberikan", subject: turn.Who.Name, detail: $"{RoleName.Of(role)}; {how}");
        turn.Say(PeopleWords.Welcome(turn.Who, turn.Today));
        Menus.Refresh(turn.Store, turn.Who, turn.Today);
    }
}
