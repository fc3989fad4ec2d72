namespace MonitorBot.Core.Dating.Articles;

/// <summary>
/// Month names of the general web in the forms that dates use. Where languages disagree, the more widely printed one is meant:
/// "listopada" is the Polish November, not the Croatian October. Of the Levant's pairs (the first and the second Kanun and Tishrin) the first stands here.
/// </summary>
internal static class WorldMonths
{
    public static readonly (int Month, string Names)[] Table =
    [
        // Germanic and Romance, Baltic and Finnic, Slavic in Latin and Cyrillic, Hungarian, Turkic, Albanian, Greek, Caucasian, Semitic, Iranian, Indic, Thai, African
        (1, "januar jänner jän januari januarie janúar janvier janv enero ene gennaio gen janeiro gener xaneiro ianuarie ian tammikuuta tammikuu jaanuar sausio sausis janvāris janvārī janvāra"
            + " stycznia styczeń sty ledna leden januára január siječnja siječanj januarja января январь янв січня січень студзеня јануар јануара јануари януари ocak oca yanvar қаңтар janar ιανουαρίου ιανουαριου ιανουάριος ιαν"
            + " հունվար հունվարի იანვარი იან يناير جانفي ינואר בינואר ژانویه جنوری जनवरी জানুয়ারি জানুয়ারী ஜனவரி มกราคม"),
        (2, "februar feber februari februarie febrúar février fevrier févr fév febrero febbraio fevereiro fev febrer febreiro helmikuuta helmikuu veebruar vasario vasaris februāris februārī"
            + " lutego luty lut února únor február februára veljače veljača februarja февраля февраль фев лютого лютий лютага фебруар фебруара февруари şubat şub fevral ақпан shkurt φεβρουαρίου φεβρουαριου φεβρουάριος φεβ"
            + " փետրվար փետրվարի თებერვალი თებ فبراير فيفري شباط פברואר בפברואר فوریه فروری फरवरी फ़रवरी ফেব্রুয়ারি ফেব্রুয়ারী பிப்ரவரி กุมภาพันธ์"),
        (3, "märz mär maerz mars marts marzo março marco març maart mrt maaliskuuta maaliskuu märts kovo kovas martā marca marec marzec března březen március martie márc márciusi ožujka ožujak"
            + " марта март мар березня березень сакавіка mart наурыз μαρτίου μαρτιου μάρτιος μαρ մարտ մարտի მარტი მარ مارس آذار מרץ במרץ מרס במרס مارچ मार्च মার্চ மார்ச் มีนาคม machi"),
        (4, "avril avr abril abr aprile april aprilis aprīlis aprīlī apríl apríla aprill huhtikuuta huhtikuu balandžio balandis kwietnia kwiecień kwi dubna duben április ápr aprilie aprila travnja travanj"
            + " апреля апрель апр квітня квітень красавіка април nisan nis aprel сәуір prill απριλίου απριλιου απρίλιος απρ ապրիլ ապրիլի აპრილი აპრ أبريل ابريل أفريل افريل نيسان אפריל באפריל آوریل اپریل अप्रैल এপ্রিল ஏப்ரல் เมษายน aprili dabril"),
        (5, "mai mayo maggio mag maio maj mei maí maig toukokuuta toukokuu gegužės gegužė maijs maijā maja máj mája května květen május mayıs svibnja svibanj"
            + " мая май травня травень мај маја may мамыр maji μαΐου μαίου μαιου μάιος μαϊ մայիս մայիսի მაისი მაი مايو ماي أيار ايار מאי במאי مئی मई মে மே พฤษภาคม"),
        (6, "juni juin junio giugno giu junho juny xuño júní kesäkuuta kesäkuu juuni birželio birželis jūnijs jūnijā czerwca czerwiec cze června červen jún júna június júni iunie iun junija lipnja lipanj"
            + " июня июнь июн червня червень чэрвеня јун јуна јуни юни haziran haz iyun маусым qershor ιουνίου ιουνιου ιούνιος ιουν հունիս հունիսի ივნისი ივნ يونيو يونيه جوان حزيران יוני ביוני ژوئن जून জুন ஜூன் มิถุนายน hunyo"),
        (7, "juli juillet juil julio luglio lug julho juliol xullo júlí heinäkuuta heinäkuu juuli liepos liepa jūlijs jūlijā lipca lipiec lip července červenec júl júla július iulie iul julija srpnja srpanj"
            + " июля июль июл липня липень ліпеня јул јула јули юли temmuz tem iyul шілде korrik ιουλίου ιουλιου ιούλιος ιουλ հուլիս հուլիսի ივლისი ივლ يوليو يوليه يوليوز جويلية تموز יולי ביולי ژوئیه جولائی जुलाई জুলাই ஜூலை กรกฎาคม julai hulyo"),
        (8, "august août aout agosto ago augustus augusti augusta ágúst agost elokuuta elokuu rugpjūčio rugpjūtis augusts augustā sierpnia sierpień sie srpna srpen augusztus aug avgusta kolovoza kolovoz"
            + " августа август авг серпня серпень жніўня август августа ağustos ağu avqust avgust тамыз gusht αυγούστου αυγουστου αύγουστος αυγ օգոստոս օգոստոսի აგვისტო აგვ أغسطس اغسطس أوت اوت غشت آب אוגוסט באוגוסט اوت اگست अगस्त আগস্ট ஆகஸ்ட் สิงหาคม agosti dagost"),
        (9, "september septembre septiembre setiembre settembre setembro setembre syyskuuta syyskuu rugsėjo rugsėjis septembris septembrī września wrzesień wrz září szeptember szept septembrie septembra rujna rujan"
            + " сентября сентябрь сен сент вересня вересень верасня септембар септембра септември eylül eyl sentyabr қыркүйек shtator σεπτεμβρίου σεπτεμβριου σεπτέμβριος σεπ սեպտեմբեր սեպտեմբերի სექტემბერი სექ سبتمبر شتنبر أيلول ايلول ספטמבר בספטמבר سپتامبر ستمبر सितंबर सितम्बर সেপ্টেম্বর செப்டம்பர் กันยายน septemba setyembre set"),
        (10, "oktober octobre octubre ottobre ott outubro out lokakuuta lokakuu oktoober spalio spalis oktobris oktobrī października październik paź října říjen október októbra octombrie oktobra oktobar"
            + " октября октябрь окт жовтня жовтень кастрычніка октобар октобра октомври ekim eki oktyabr қазан tetor οκτωβρίου οκτωβριου οκτώβριος οκτ հոկտեմբեր հոկտեմբերի ოქტომბერი ოქტ أكتوبر اكتوبر تشرين אוקטובר באוקטובר اکتبر اکتوبر अक्टूबर অক্টোবর அக்டோபர் ตุลาคม oktoba oktubre doctubre"),
        (11, "november novembre noviembre novembro marraskuuta marraskuu lapkričio lapkritis novembris novembrī listopada listopad lis listopadu noiembrie novembra novembar studenoga studeni"
            + " ноября ноябрь ноя нояб листопада листопад лістапада новембар новембра ноември kasım kas noyabr қараша nëntor nentor νοεμβρίου νοεμβριου νοέμβριος νοε նոյեմբեր նոյեմբերի ნოემბერი ნოე نوفمبر نونبر נובמבר בנובמבר نوامبر نومبر नवंबर नवम्बर নভেম্বর நவம்பர் พฤศจิกายน novemba nobyembre"),
        (12, "dezember dez décembre decembre déc diciembre dic dicembre dezembro desembre decembro december joulukuuta joulukuu detsember gruodžio gruodis decembris decembrī grudnia grudzień gru prosince prosinec decembrie decembra decembar prosinca prosinac"
            + " декабря декабрь дек грудня грудень снежня децембар децембра декември aralık ara dekabr желтоқсан dhjetor δεκεμβρίου δεκεμβριου δεκέμβριος δεκ դեկտեմբեր դեկտեմբերի დეკემბერი დეკ ديسمبر دجنبر كانون דצמבר בדצמבר دسامبر دسمبر दिसंबर दिसम्बर ডিসেম্বর டிசம்பர் ธันวาคม desemba disyembre"),
    ];
}
