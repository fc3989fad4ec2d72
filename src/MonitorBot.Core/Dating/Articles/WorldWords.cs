using System.Collections.Frozen;
using MonitorBot.Core.Dating.Reading;

namespace MonitorBot.Core.Dating.Articles;

/// <summary>Words of dates in the languages of the general web, laid over the Indonesian and English ones.</summary>
internal static class WorldWords
{
    /// <summary>"كانون الثاني", the second Kanun, is the month after the first.</summary>
    public const int SecondOfPair = 2;

    private static readonly (Term Term, int Value, string Words)[] Table =
    [
        (Term.Ordinal, 0, "er ère st nd rd º ª"),
        (Term.Ordinal, SecondOfPair, "الثاني ثاني"),
        (Term.Ordinal, 0, "الأول الاول أول"),
        (Term.Filler, 0, "de del da di do du den der dem le la el il the of vom am on г í ngày năm gada på tháng"),
        (Term.Clock, 0, "um kl klo à las alle om в о ore ob"),
        (Term.Published, 0, "submitted veröffentlicht erstellt publiziert erschienen eingestellt gespeichert eingereicht gepostet publié publie publiée publicado publicada publicerad publicerat pubblicato pubblicata gepubliceerd geplaatst julkaistu opublikowano publikováno közzétéve yayınlanma yayın yayınlandı опубликовано опублікована опубліковано дата objavljeno δημοσιεύτηκε δημοσίευση publikováno publisert publiceret uploaded публикация публикувано публикувана објављено опубликована գրառվել הועלה פורסם نشر النشر نُشر انتشار شائع प्रकाशित প্রকাশ প্রকাশিত প্রকাশের đăng 公開 公開日 公開日時 掲載 掲載日 投稿日 配信 配信日 発表日 発行日 登録日 发布 发布时间 发布日期 發布 發布時間 發佈 發佈時間 发表于 發表 發表時間 时间 입력 등록 등록일 작성일 게시일 승인 기사입력 기사승인 송고시간 송고 발행일"),
        (Term.Updated, 0, "aktualisiert aktualisierung geändert bearbeitet stand actualisé modifié mis actualizado actualizada aggiornato aggiornata atualizado atualizada bijgewerkt uppdaterad oppdatert opdateret päivitetty aktualizacja zaktualizowano aktualizováno frissítve güncelleme güncellendi עודכן تحديث بروزرسانی अपडेट আপডেট 更新 更新日 更新日時 最終更新 最終更新日 更新时间 更新時間 수정 최종수정 기사수정 업데이트 수정일 обновлено оновлено ажурирано ενημερώθηκε"),
        (Term.Event, 0, "veranstaltung veranstaltungen termin beginn ab bis ende sterbedatum geboren geburtstag born died joined registriert registered inscrit registrado iscritto bergabung terdaftar tmt lahir berlaku efektif sejak periode pembuatan berdiri dibentuk ditetapkan pengesahan zarejestrowany deadline expires expired valid gültig"),
    ];

    /// <summary>"ago", "set" and the like are months here: relative words play no part in an article's own date.</summary>
    public static readonly FrozenDictionary<string, Meaning> Words = Build();

    private static FrozenDictionary<string, Meaning> Build()
    {
        var words = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        foreach (var (term, value, spellings) in WorldMonths.Table.Select(row => (Term.Month, row.Month, row.Names)).Concat(Table))
        {
            foreach (var word in spellings.Split(' '))
            {
                words.TryAdd(Tokens.Fold(word), new(term, value, word));
            }
        }

        foreach (var (word, meaning) in Vocabulary.Words)
        {
            words.TryAdd(word, meaning);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
