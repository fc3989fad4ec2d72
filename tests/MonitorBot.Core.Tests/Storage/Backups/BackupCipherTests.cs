using System.Text;
using MonitorBot.Core.Storage.Backups;

namespace MonitorBot.Core.Tests.Storage.Backups;

public sealed class BackupCipherTests
{
    private const string Passphrase = "rahasia Diskominfo \u00e9";
    private static readonly byte[] Plain = Random(3_000_000);
    private static readonly Lazy<byte[]> Encrypted = new(() => Encrypt(Plain));

    private static byte[] Random(int bytes)
    {
        var content = new byte[bytes];
        new Random(1).NextBytes(content);
        return content;
    }

    private static byte[] Encrypt(byte[] plain)
    {
        var target = new MemoryStream();
        BackupCipher.Encrypt(new MemoryStream(plain), target, Passphrase);
        return target.ToArray();
    }

    private static byte[] Decrypt(byte[] encrypted, string passphrase = Passphrase)
    {
        var target = new MemoryStream();
        BackupCipher.Decrypt(new MemoryStream(encrypted), target, passphrase);
        return target.ToArray();
    }

    [Fact]
    public void With_the_passphrase_it_comes_back() => Assert.Equal(Plain, Decrypt(Encrypted.Value));

    [Fact]
    public void An_empty_file_comes_back_empty() => Assert.Empty(Decrypt(Encrypt([])));

    [Fact]
    public void The_same_twice_is_not_the_same() => Assert.NotEqual(Encrypt([1]), Encrypt([1]));

    [Fact]
    public void Another_passphrase_is_refused() => Assert.Contains("Kata sandi", Assert.Throws<InvalidDataException>(() => Decrypt(Encrypted.Value, "rahasia")).Message);

    [Theory]
    [InlineData(20)]
    [InlineData(29)]
    [InlineData(2_000_000)]
    public void A_changed_byte_is_refused(int at)
    {
        byte[] changed = [.. Encrypted.Value];
        changed[at] ^= 1;
        Assert.Throws<InvalidDataException>(() => Decrypt(changed));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    [InlineData(2_990_000)]
    public void A_file_cut_short_is_refused(int missing) => Assert.Throws<InvalidDataException>(() => Decrypt(Encrypted.Value[..^missing]));

    [Fact]
    public void A_file_cut_between_two_blocks_is_refused()
        => Assert.Throws<InvalidDataException>(() => Decrypt(Encrypted.Value[..(28 + 4 + (1 << 20) + 16)]));

    [Fact]
    public void Another_file_is_refused() => Assert.Contains("bukan cadangan", Assert.Throws<InvalidDataException>(() => Decrypt(Encoding.UTF8.GetBytes(new string('x', 100)))).Message);
}
