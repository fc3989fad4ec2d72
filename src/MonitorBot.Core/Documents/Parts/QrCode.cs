using QRCoder;

namespace MonitorBot.Core.Documents.Parts;

/// <summary>The chequer of a QR code, without its quiet zone: paper around it is white.</summary>
internal static class QrCode
{
    private const int QuietZone = 4;

    public static bool[,] Cells(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var side = data.ModuleMatrix.Count - 2 * QuietZone;
        var cells = new bool[side, side];
        for (var row = 0; row < side; row++)
        {
            for (var column = 0; column < side; column++)
            {
                cells[row, column] = data.ModuleMatrix[row + QuietZone][column + QuietZone];
            }
        }

        return cells;
    }
}
