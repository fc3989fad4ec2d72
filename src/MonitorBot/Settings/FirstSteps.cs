namespace MonitorBot.Settings;

/// <summary>What a person reads who starts the program for the first time.</summary>
internal static class FirstSteps
{
    public const string NoToken = """
        Telegram:Token belum diisi. Cara mendapatkannya:
          1. Di Telegram, buka @BotFather, kirim /newbot, ikuti petunjuknya.
          2. Salin token yang diberikan, bentuknya 123456789:AAE…
          3. Isi pada appsettings.json (Telegram:Token) atau variabel MONITORBOT__Telegram__Token.
          4. Jalankan lagi program ini.
          Ingin mencoba dahulu tanpa token? Jalankan: dotnet run --project src/MonitorBot.Simulator
        """;
}
