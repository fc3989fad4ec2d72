using System.Globalization;

namespace MonitorBot.Simulator.Telegram;

/// <summary>A file that somebody sent; width and height only for pictures.</summary>
public sealed record StoredFile(string Id, string Name, string MimeType, byte[] Bytes, int Width = 0, int Height = 0)
{
    /// <summary>The same for the same file, whoever has it; cannot be used to send.</summary>
    public string UniqueId => "u" + Id;

    /// <summary>Path for <c>/file/bot…/</c>.</summary>
    public string FilePath => $"documents/{Id}{Path.GetExtension(Name)}";
}

/// <summary>All files that were ever sent, by file_id.</summary>
public sealed class FileShelf
{
    private readonly Dictionary<string, StoredFile> _files = [];
    private readonly Dictionary<string, IReadOnlyList<StoredFile>> _sizes = [];

    public StoredFile Put(string name, string mimeType, byte[] bytes)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"BQACAgUAAxkBAAI{_files.Count + 1:D6}");
        var (width, height) = ImageSize.Read(bytes) ?? (0, 0);
        return _files[id] = new(id, name, mimeType, bytes, width, height);
    }

    /// <summary>A photo in all its sizes, smallest first, itself last. Made once.</summary>
    public IReadOnlyList<StoredFile> Sizes(StoredFile photo)
    {
        if (!_sizes.TryGetValue(photo.Id, out var sizes))
            _sizes[photo.Id] = sizes = [.. PhotoSizes.Smaller(photo).Select(bytes => Put("photo.jpg", "image/jpeg", bytes)), photo];
        return sizes;
    }

    public StoredFile? Find(string id) => _files.GetValueOrDefault(id);

    public StoredFile? FindByPath(string path) => _files.Values.FirstOrDefault(file => file.FilePath == path);
}
