using SkiaSharp;

namespace MonitorBot.Core.Documents.Fonts;

/// <summary>The three faces that documents and pictures are set in. Find once, share everywhere; thread-safe.</summary>
public sealed class DocumentFonts
{
    private readonly TrueTypeFont[] _faces;
    private readonly Lazy<SKTypeface>[] _typefaces;

    private DocumentFonts(string family, TrueTypeFont[] faces)
    {
        Family = family;
        _faces = faces;
        _typefaces = [.. faces.Select(f => new Lazy<SKTypeface>(() => Load(f.Bytes.ToArray())))];
    }

    /// <summary>What was found, e.g. "Liberation Sans".</summary>
    public string Family { get; }

    public TrueTypeFont this[Face face] => _faces[(int)face];

    /// <summary>Liberation, DejaVu, Noto or Arial, in that order, below <paramref name="folder"/> or else below the system's font folders.</summary>
    /// <exception cref="FontsMissingException">None of them is there.</exception>
    public static DocumentFonts Find(string? folder = null)
    {
        IReadOnlyList<string> roots = folder is null ? FontFamilies.SystemFolders() : [folder];
        var files = FontFamilies.FilesBelow(roots);
        foreach (var family in FontFamilies.Known)
        {
            if (family.In(files) is { } paths)
            {
                return new(family.Name, [.. paths.Select(p => TrueTypeFont.Open(File.ReadAllBytes(p)))]);
            }
        }

        throw new FontsMissingException(roots);
    }

    /// <summary>The whole face, for pictures.</summary>
    internal SKTypeface Typeface(Face face) => _typefaces[(int)face].Value;

    internal static SKTypeface Load(byte[] file)
    {
        using var data = SKData.CreateCopy(file);
        return SKTypeface.FromData(data) ?? throw new FontFileException("Berkas huruf tidak dapat dibaca.");
    }
}

public enum Face
{
    Regular,
    Bold,
    Italic,
}

/// <summary>No usable font; the message says what to install.</summary>
public sealed class FontsMissingException(IReadOnlyList<string> searched) : Exception(
    "Tidak ada huruf (font) Liberation Sans, DejaVu Sans, Noto Sans atau Arial di " + string.Join(", ", searched)
    + ". Pasang paket fonts-liberation2 (Debian/Ubuntu: apt install fonts-liberation2) atau isi folder huruf pada pengaturan.");
