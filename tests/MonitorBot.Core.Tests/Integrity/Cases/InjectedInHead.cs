namespace MonitorBot.Core.Integrity.Cases;

/// <summary>What search engines are told: title, meta, structured data, pointers.</summary>
internal static class InjectedInHead
{
    public static readonly Case[] All =
    [
        new("title sells", "title") { Title = "SLOT GACOR HARI INI: Situs Slot88 Gampang Maxwin Terpercaya 2026" },
        new("title sells beside the office's name", "title") { Title = "Slot Gacor Maxwin | Dinas Perumahan Rakyat dan Kawasan Permukiman" },
        new("title with a brand", "title") { Title = "KINGTOTO : Link Login Situs Toto Macau Resmi Terpercaya" },
        new("title with berantas added", "title") { Title = "Waspada! Situs Slot Gacor Terpercaya Maxwin Hari Ini" },
        new("title in leet", "disguise") { Title = "SL0T G4C0R M4XW1N" },
        new("title with Cyrillic letters", "disguise") { Title = "Ѕlоt Gасоr Мaхwіn Hari Ini" },
        new("title in mathematical letters", "disguise") { Title = "𝐒𝐥𝐨𝐭 𝐆𝐚𝐜𝐨𝐫 𝐇𝐚𝐫𝐢 𝐈𝐧𝐢 - Disperkim" },
        new("title in full width", "disguise") { Title = "ＳＬＯＴ　ＧＡＣＯＲ　ＭＡＸＷＩＮ" },
        new("title with zero-width spaces", "disguise") { Title = "Sl\u200bot Ga\u200dcor Ma\u2060xwin" },
        new("title with soft hyphens", "disguise") { Title = "Slot Ga\u00adcor Gampang Men\u00adang" },
        new("title with spaced letters", "disguise") { Title = "S L O T  G A C O R  M A X W I N" },
        new("title with dotted letters", "disguise") { Title = "S.L.O.T G.A.C.O.R | Disperkim Kaltim" },
        new("title with accents", "disguise") { Title = "Slöt Gàcör Màxwïn Tërpercaya" },
        new("title in circled letters", "disguise") { Title = "Ⓢⓛⓞⓣ Ⓖⓐⓒⓞⓡ" },
        new("title in a Thai network's words", "title") { Title = "สล็อตเว็บตรง แตกง่าย สล็อต บาคาร่า" },
        new("description sells", "meta") { Head = """<meta name="description" content="Disperkim88 adalah situs slot gacor terpercaya dengan RTP live tertinggi, deposit pulsa dan gampang maxwin setiap hari.">""" },
        new("open graph sells", "meta") { Head = """<meta property="og:title" content="Link Slot Gacor Maxwin Malam Ini"><meta property="og:description" content="Daftar sekarang">""" },
        new("keywords sell", "meta") { Head = """<meta name="keywords" content="slot gacor, slot88, rtp live, situs slot terpercaya, toto macau">""" },
        new("canonical to a gambling host", "canonical") { Head = """<link rel="canonical" href="https://slotgacor-maxwin.site/">""" },
        new("canonical to an unknown cheap host", "canonical") { Head = """<link rel="canonical" href="https://kqz1.cfd/">""" },
        new("AMP page elsewhere", "canonical") { Head = """<link rel="amphtml" href="https://amp-disperkim.pages.dev/slot-gacor">""" },
        new("hreflang to a gambling host", "hreflang") { Head = """<link rel="alternate" hreflang="id-ID" href="https://raja-slot777.top/">""" },
        new("structured data of a product", "json-ld") { Head = """<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Situs Slot Gacor Maxwin","brand":{"@type":"Brand","name":"DEWA88"},"aggregateRating":{"ratingValue":"4.9","reviewCount":"88812"}}</script>""" },
        new("structured data with a list of questions", "json-ld") { Head = """<script type="application/ld+json">{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Apa itu slot gacor gampang menang?","acceptedAnswer":{"@type":"Answer","text":"..."}},{"@type":"Question","name":"Link login slot88 terpercaya?"}]}</script>""" },
        new("meta refresh", "redirect") { Head = """<meta http-equiv="refresh" content="0; url=https://togelsgp-hk.vip/login">""" },
        new("og:url elsewhere", "canonical") { Head = """<meta property="og:url" content="https://www.sbobet-agen.com/">""" },
    ];
}
