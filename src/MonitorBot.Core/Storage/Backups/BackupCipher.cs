using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace MonitorBot.Core.Storage.Backups;

/// <summary>A file under a passphrase, for sending where others may read along.</summary>
/// <remarks>
/// Format: "MBCRYPT1", iterations (4 bytes, big endian), salt (16 bytes): the header. Then blocks: length (4 bytes, big endian; the top bit marks the last),
/// ciphertext, tag (16 bytes). AES-256-GCM; key = PBKDF2-HMAC-SHA256 of the passphrase (UTF-8) and the salt; nonce = 4 zero bytes and the block's number
/// from 0 (8 bytes, big endian); associated data = the header and the block's length field. The plaintext is gzip. A file cut short lacks its last block.
/// </remarks>
public static class BackupCipher
{
    private const int Iterations = 600_000;
    private const int MaxIterations = 10_000_000;
    private const int Block = 1 << 20;
    private const int TagBytes = 16;
    private const int SaltBytes = 16;
    private const uint Last = 0x8000_0000;

    private static ReadOnlySpan<byte> Magic => "MBCRYPT1"u8;

    private static int HeaderBytes => Magic.Length + sizeof(int) + SaltBytes;

    /// <summary>True when the file begins as <see cref="Encrypt"/> begins it.</summary>
    public static bool IsEncrypted(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[Magic.Length];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual(Magic);
    }

    /// <param name="passphrase">As people type it; not empty.</param>
    public static void Encrypt(Stream plain, Stream target, string passphrase)
    {
        ArgumentException.ThrowIfNullOrEmpty(passphrase);
        var header = new byte[HeaderBytes];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(Magic.Length), Iterations);
        RandomNumberGenerator.Fill(header.AsSpan(^SaltBytes..));
        target.Write(header);
        using var cipher = new AesGcm(Key(header, passphrase), TagBytes);
        using var packed = TemporaryFile();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            plain.CopyTo(gzip);
        packed.Position = 0;
        var block = new byte[Block];
        for (var number = 0L; packed.Position < packed.Length || number == 0; number++)
        {
            var bytes = packed.ReadAtLeast(block, Block, throwOnEndOfStream: false);
            EncryptBlock(cipher, block.AsSpan(0, bytes), target, header, number, last: packed.Position == packed.Length);
        }
    }

    /// <exception cref="InvalidDataException">Not such a file, another passphrase, changed or cut short; the message is Indonesian.</exception>
    public static void Decrypt(Stream encrypted, Stream target, string passphrase)
    {
        var header = new byte[HeaderBytes];
        if (encrypted.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length || !header.AsSpan().StartsWith(Magic))
            throw new InvalidDataException("Berkas ini bukan cadangan terenkripsi MonitorBot.");
        using var cipher = new AesGcm(Key(header, passphrase), TagBytes);
        using var packed = TemporaryFile();
        for (var number = 0L; !DecryptBlock(cipher, encrypted, packed, header, number); number++)
        {
        }
        packed.Position = 0;
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        gzip.CopyTo(target);
    }

    private static void EncryptBlock(AesGcm cipher, ReadOnlySpan<byte> plain, Stream target, byte[] header, long number, bool last)
    {
        var field = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(field, (uint)plain.Length | (last ? Last : 0));
        var (ciphertext, tag) = (new byte[plain.Length], new byte[TagBytes]);
        cipher.Encrypt(Nonce(number), plain, ciphertext, tag, [.. header, .. field]);
        target.Write(field);
        target.Write(ciphertext);
        target.Write(tag);
    }

    /// <returns>True after the last block.</returns>
    private static bool DecryptBlock(AesGcm cipher, Stream encrypted, Stream packed, byte[] header, long number)
    {
        var field = new byte[sizeof(uint)];
        var length = encrypted.ReadAtLeast(field, field.Length, throwOnEndOfStream: false) == field.Length ? BinaryPrimitives.ReadUInt32BigEndian(field) : Last - 1;
        var bytes = length & ~Last;
        if (bytes > Block)
            throw new InvalidDataException("Cadangan terenkripsi ini terpotong atau rusak.");
        var sealedBlock = new byte[bytes + TagBytes];
        if (encrypted.ReadAtLeast(sealedBlock, sealedBlock.Length, throwOnEndOfStream: false) < sealedBlock.Length)
            throw new InvalidDataException("Cadangan terenkripsi ini terpotong.");
        var plain = new byte[bytes];
        try
        {
            cipher.Decrypt(Nonce(number), sealedBlock.AsSpan(0, plain.Length), sealedBlock.AsSpan(plain.Length), plain, [.. header, .. field]);
        }
        catch (CryptographicException error)
        {
            throw new InvalidDataException("Kata sandi cadangan tidak cocok, atau berkasnya berubah.", error);
        }
        packed.Write(plain);
        return (length & Last) != 0;
    }

    private static byte[] Key(ReadOnlySpan<byte> header, string passphrase)
    {
        var iterations = BinaryPrimitives.ReadInt32BigEndian(header[Magic.Length..]);
        return iterations is > 0 and <= MaxIterations
            ? Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(passphrase), header[^SaltBytes..], iterations, HashAlgorithmName.SHA256, 32)
            : throw new InvalidDataException("Cadangan terenkripsi ini rusak.");
    }

    private static byte[] Nonce(long number)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(4), number);
        return nonce;
    }

    private static FileStream TemporaryFile()
        => new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
}
