using System.Collections.Frozen;

namespace MonitorBot.Core.Dating.Articles.Head;

/// <summary>What a date of a page's head says of itself, most trusted first.</summary>
internal enum HeadRank
{
    Published,
    Issued,
    Created,
    Plain,
    Modified,
    None,
}

/// <summary>The names under which the web writes dates into meta elements.</summary>
internal static class MetaDates
{
    private static readonly FrozenDictionary<string, HeadRank> Ranks = new (HeadRank Rank, string Names)[]
    {
        (HeadRank.Published, "article:published_time article:published og:article:published_time og:published_time shareaholic:article_published_time datepublished vr:published-time bt:pubdate parsely-pub-date sailthru.date published_time published-date publisheddate published_date publish_date publish-date publishdate publication_date publication-date publicationdate pubdate pub_date pub-date article.published article:pubdate article_date_original cxenseparse:recs:publishtime cxenseparse:publishtime cxenseparse:epi-fpubli rnews:datepublished sdc_publishdate citation_publication_date citation_online_date bepress_citation_date og:pubdate og:article:time aiturec:datetime outbrain-date dable:item_published displaydate datetime_published firstpublished first_published date_published originalpublicationdate"),
        (HeadRank.Issued, "dc.date.issued dcterms.issued dc.issued dcterms:issued dc.date dc:date dcterms.date date.available dcterms.available date_issued og:release_date prism.publicationdate issued"),
        (HeadRank.Created, "datecreated dc.date.created dc:date.created dcterms.created dcterms:created dc.created article:created created created_at creationdate creation_date doc_date uploaddate og:created_time"),
        (HeadRank.Plain, "date dat article:date article_date article-date newsdate news_date timestamp pagedate og:date pdate time gentime"),
        (HeadRank.Modified, "article:modified_time article:modified og:article:modified_time og:updated_time datemodified last-modified modified_time lastmod last_modified dc.date.modified dcterms.modified dcterms:modified dc.modified revised last_updated_date bt:moddate shareaholic:article_modified_time updated_time modificationdate date_modified datemodify"),
    }.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Rank))).DistinctBy(row => row.name).ToFrozenDictionary(row => row.name, row => row.Rank);

    public static HeadRank Rank(string name) => Ranks.GetValueOrDefault(name, HeadRank.None);
}
