using LiteDB;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>One-time invitations; only a hash of the token is kept.</summary>
public sealed class InvitationTable
{
    private readonly StoreRows<Row> rows;

    internal InvitationTable(StoreSession session) => rows = session.Rows<Row>("invitations");

    public void Add(Invitation invitation) => rows.Put(new Row { Id = invitation.TokenHash, Body = RowJson.Write(invitation) });

    /// <summary>Takes the invitation, so that nobody can use it again.</summary>
    /// <returns>Null when unknown, used or expired.</returns>
    public Invitation? Take(string tokenHash, DateTimeOffset now)
    {
        if (rows.Find(tokenHash) is not { } row) return null;
        rows.Delete(tokenHash);
        var invitation = RowJson.Read<Invitation>(row.Body);
        return invitation.ExpiresAt > now ? invitation : null;
    }

    internal sealed class Row
    {
        [BsonId]
        public string Id { get; set; } = "";

        public string Body { get; set; } = "";
    }
}

/// <param name="TokenHash">Lower-case hex SHA-256 of the token in the link.</param>
public sealed record Invitation(string TokenHash, Role Role, Actor By, DateTimeOffset ExpiresAt);
