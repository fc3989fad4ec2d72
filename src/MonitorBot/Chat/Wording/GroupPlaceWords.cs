namespace MonitorBot.Chat.Wording;

/// <summary>What the bot's place in the team's group means, for the Admin, the log and `sehat`. Plain text.</summary>
internal static class GroupPlaceWords
{
    private const string Privacy = " Tanpa itu pun bot bekerja, tetapi di grup ia hanya membaca perintah dan balasan kepada pesannya (mode privasi).";

    /// <summary>Null when nothing is amiss.</summary>
    public static string? Trouble(GroupPlace place, string title) => place switch
    {
        { Member: false } => $"Bot bukan anggota grup \"{title}\", sehingga tim tidak menerima ringkasan. Tambahkan bot ke grup itu, atau kirim /hubungkan di grup yang benar.",
        { MayPin: false } => $"Bot belum boleh menyematkan kartu pekan di grup \"{title}\". Jadikan bot admin grup dengan hak \"Sematkan pesan\".{(place.ReadsAll ? "" : Privacy)}",
        _ => null,
    };
}
