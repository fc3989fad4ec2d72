namespace MonitorBot.Core.Agencies;

/// <summary>The three kinds of content that the SOP monitors.</summary>
public enum Category
{
    /// <summary>Berita.</summary>
    News,

    /// <summary>Artikel.</summary>
    Article,

    /// <summary>Agenda.</summary>
    Agenda,
}

/// <summary>The categories' names as chat, documents, settings and the JSON contract write them.</summary>
public static class CategoryName
{
    public static readonly IReadOnlyList<Category> All = [Category.News, Category.Article, Category.Agenda];

    /// <summary>"berita", "artikel" or "agenda".</summary>
    public static string Of(Category category) => category switch
    {
        Category.News => "berita",
        Category.Article => "artikel",
        Category.Agenda => "agenda",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    /// <summary>"Berita", as a table's field or a sentence begins.</summary>
    public static string Title(Category category) => char.ToUpperInvariant(Of(category)[0]) + Of(category)[1..];

    public static bool TryParse(string? name, out Category category)
    {
        category = name?.Trim().ToLowerInvariant() switch
        {
            "berita" => Category.News,
            "artikel" => Category.Article,
            "agenda" => Category.Agenda,
            _ => (Category)(-1),
        };
        return category >= 0;
    }
}
