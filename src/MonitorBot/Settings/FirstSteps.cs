namespace MonitorBot.Settings;

/// <summary>What a person reads who starts the program for the first time: five lines.</summary>
internal static class FirstSteps
{
    public const string NoToken = """
        Bot belum dapat berjalan: Telegram:Token belum diisi.
        1. Di Telegram, buka @BotFather, kirim /newbot, jawab pertanyaannya, lalu salin token yang diberikan (bentuknya 123456789:AAE…).
        2. Isi pada variabel MONITORBOT__Telegram__Token, atau pada berkas yang ditunjuk MONITORBOT__Telegram__Token_FILE, atau pada appsettings.json.
        3. Jalankan lagi program ini; kode untuk Admin pertama akan ditampilkan di sini.
        Ingin mencoba dahulu tanpa token? Jalankan simulator: dotnet run --project src/MonitorBot.Simulator
        """;
}

/// <summary>No token yet: not a fault of the settings, but their beginning.</summary>
public sealed class NoTokenException() : Exception(FirstSteps.NoToken);
