namespace MonitorBot.Simulator.Telegram;

public enum MemberStatus
{
    Creator,
    Administrator,
    Member,
    Restricted,
    Left,
    Kicked,
}

/// <summary>A person's or the bot's place in a group.</summary>
public sealed record Member(Account Account, MemberStatus Status)
{
    /// <summary>What an administrator may; the creator may everything.</summary>
    public bool CanPin { get; init; } = true;

    public bool CanDelete { get; init; } = true;

    public bool CanManageTopics { get; init; } = true;

    /// <summary>A restricted member that may write; others always may.</summary>
    public bool CanSend { get; init; } = true;

    public bool IsPresent => Status is not (MemberStatus.Left or MemberStatus.Kicked);

    public bool IsAdmin => Status is MemberStatus.Creator or MemberStatus.Administrator;
}
