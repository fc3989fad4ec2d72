using System.Collections.Frozen;
using MonitorBot.Core.Dating.Reading;

namespace MonitorBot.Core.Dating.Articles;

/// <summary>Words of dates in the languages of the general web, laid over the Indonesian and English ones.</summary>
internal static class WorldWords
{
    private static readonly (Term Term, int Value, string Words)[] Table =
    [
        // de, fr, es, it, pt, nl, sv/da/no, fi, pl, cs, hu, ro, tr, hr/sl, ru, uk, bg, el, ar
        (Term.Month, 1, "januar jänner jän januari janvier janv enero ene gennaio gen janeiro tammikuuta tammikuu stycznia styczeń sty ledna leden január ianuarie ian ocak oca siječnja januarja января январь янв січня січень януари ιανουαρίου ιανουάριος ιαν يناير كانون"),
        (Term.Month, 2, "februar feber février fevrier févr fév febrero febbraio fevereiro fev februari helmikuuta helmikuu lutego luty lut února únor február februarie şubat şub veljače февраля февраль фев лютого февруари φεβρουαρίου φεβρουάριος φεβ فبراير شباط"),
        (Term.Month, 3, "märz mär maerz mars marzo março marco maart mrt maaliskuuta maaliskuu marca marzec března březen március martie mart ožujka марта март мар березня μαρτίου μάρτιος μαρ مارس آذار"),
        (Term.Month, 4, "avril avr abril abr aprile april huhtikuuta huhtikuu kwietnia kwiecień kwi dubna duben április aprilie nisan nis travnja aprila апреля апрель апр квітня април απριλίου απρίλιος απρ أبريل ابريل نيسان"),
        (Term.Month, 5, "mai mayo maggio mag maio mei maj toukokuuta toukokuu maja května květen május mayıs svibnja мая май травня μαΐου μαίου μάιος μαϊ مايو أيار"),
        (Term.Month, 6, "juni juin junio giugno giu junho kesäkuuta kesäkuu czerwca czerwiec cze června červen június iunie iun haziran haz lipnja junija июня июнь июн червня юни ιουνίου ιούνιος ιουν يونيو يونيه حزيران"),
        (Term.Month, 7, "juli juillet juil julio luglio lug julho heinäkuuta heinäkuu lipca lipiec lip července červenec július iulie iul temmuz tem srpnja julija июля июль июл липня юли ιουλίου ιούλιος ιουλ يوليو يوليه تموز"),
        (Term.Month, 8, "august août aout agosto ago augustus augusti elokuuta elokuu sierpnia sierpień sie srpna srpen augusztus ağustos ağu kolovoza avgusta августа август авг серпня αυγούστου αύγουστος αυγ أغسطس اغسطس آب"),
        (Term.Month, 9, "september septembre septiembre setiembre settembre setembro syyskuuta syyskuu września wrzesień wrz září szeptember septembrie eylül eyl rujna septembra сентября сентябрь сен вересня септември σεπτεμβρίου σεπτέμβριος σεπ سبتمبر أيلول set"),
        (Term.Month, 10, "oktober octobre octubre ottobre ott outubro out lokakuuta lokakuu października październik paź října říjen október octombrie ekim eki listopada oktobra октября октябрь окт жовтня октомври οκτωβρίου οκτώβριος οκτ أكتوبر اكتوبر"),
        (Term.Month, 11, "november novembre noviembre novembro marraskuuta marraskuu listopad lis listopadu noiembrie kasım kas studenoga novembra ноября ноябрь ноя листопада ноември νοεμβρίου νοέμβριος νοε نوفمبر"),
        (Term.Month, 12, "dezember dez décembre decembre déc diciembre dic dicembre dezembro december joulukuuta joulukuu grudnia grudzień gru prosince prosinec decembrie aralık ara prosinca decembra декабря декабрь дек грудня декември δεκεμβρίου δεκέμβριος δεκ ديسمبر كانون"),
        (Term.Ordinal, 0, "er ère st nd rd"),
        (Term.Filler, 0, "de del da di do du den der dem des le la el il the of vom am on"),
        (Term.Clock, 0, "um kl klo à las alle om в о ore ob"),
        (Term.Published, 0, "submitted veröffentlicht erstellt publiziert erschienen eingestellt gespeichert eingereicht gepostet publié publie publiée publicado publicada publicerad publicerat pubblicato pubblicata gepubliceerd geplaatst julkaistu opublikowano publikováno közzétéve yayınlanma yayın yayınlandı опубликовано опублікована опубліковано дата objavljeno δημοσιεύτηκε δημοσίευση publikováno publisert publiceret uploaded"),
        (Term.Updated, 0, "aktualisiert aktualisierung geändert bearbeitet stand actualisé modifié mis actualizado actualizada aggiornato aggiornata atualizado atualizada bijgewerkt uppdaterad oppdatert opdateret päivitetty aktualizacja zaktualizowano aktualizováno frissítve güncelleme güncellendi обновлено оновлено ажурирано ενημερώθηκε"),
        (Term.Event, 0, "veranstaltung veranstaltungen termin beginn ab bis ende sterbedatum geboren geburtstag born died joined registriert registered inscrit registrado iscritto bergabung terdaftar zarejestrowany deadline expires expired valid gültig"),
    ];

    /// <summary>"ago", "set" and the like are months here: relative words play no part in an article's own date.</summary>
    public static readonly FrozenDictionary<string, Meaning> Words = Build();

    private static FrozenDictionary<string, Meaning> Build()
    {
        var words = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        foreach (var (term, value, spellings) in Table)
        {
            foreach (var word in spellings.Split(' '))
            {
                words.TryAdd(word, new(term, value, word));
            }
        }

        foreach (var (word, meaning) in Vocabulary.Words)
        {
            words.TryAdd(word, meaning);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
