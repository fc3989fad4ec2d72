using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace MonitorBot.Core.Documents.Fonts;

/// <summary>Puts tables together into a TrueType file, with directory and checksums.</summary>
internal static class FontFile
{
    public static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var start = 12 + tables.Count * 16;
        var file = new byte[start + tables.Values.Sum(t => Padded(t.Length))];
        WriteHeader(file, tables.Count);
        var (entry, offset) = (12, start);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry, 4));
            Put(file, entry + 4, Checksum(file.AsSpan(offset, Padded(table.Length))));
            Put(file, entry + 8, (uint)offset);
            Put(file, entry + 12, (uint)table.Length);
            (entry, offset) = (entry + 16, offset + Padded(table.Length));
        }

        return file;
    }

    private static void WriteHeader(byte[] file, int count)
    {
        var power = BitOperations.Log2((uint)count);
        Put(file, 0, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)(count * 16 - (16 << power)));
    }

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var at = 0; at < table.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(table[at..]);
        }

        return sum;
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    private static void Put(byte[] file, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(at), value);
}
