using System.Collections.Frozen;
using System.Text;

namespace MonitorBot.Core.Integrity.Words.Letters;

/// <summary>
/// Characters that a reader takes for a Latin letter: compatibility forms, accents, Cyrillic, Greek, small capitals.
/// An own table, because <see cref="string.Normalize()"/> changes nothing under invariant globalization.
/// </summary>
internal static class LookAlikes
{
    private static readonly (string Latin, string Like)[] Table =
    [
        ("a", "ªàáâãäåāăąǎǟǡǻȁȃȧɑαаᴀᴬᵃḁạảấầẩẫậắằẳẵặₐ⍺ꭺᎪ"),
        ("b", "ƀƅɓʙвьᏼᴮᵇḃḅḇℬᏴ"),
        ("c", "¢çćĉċčƈϲсᴄᶜḉℂℭⅽꟲᏟ"),
        ("d", "ðďđɗԁᴅᴰᵈḋḍḏḑḓⅅⅆⅾᎠ"),
        ("e", "èéêëēĕėęěǝȅȇȩɇɛεеэєҽᴇᴱᵉḕḗḙḛḝẹẻẽếềểễệₑ℮ℯℰⅇᎬ"),
        ("f", "ƒғᶠḟℱꜰꟳ"),
        ("g", "ĝğġģǥǧǵɡɢցᴳᵍḡℊᏀᎶ"),
        ("h", "ĥħȟʜʰнһհᴴḣḥḧḩḫẖₕℋℌℍℎᎻ"),
        ("i", "¡ìíîïĩīĭįİıǐȉȋɩɪιіӏᴵᵢḭḯỉịⁱℐℑℹⅈⅰᎥᏆ"),
        ("j", "ĵǰʝʲϳјᴶⅉⱼᎫ"),
        ("k", "kķĸƙǩκкᴋᴷᵏḱḳḵₖᏦ"),
        ("l", "ĺļľłɭʟˡᴸḷḹḻḽₗℒℓⅼᏞ"),
        ("m", "мᴍᴹᵐḿṁṃₘℳⅿᎷ"),
        ("n", "ñńņňƞǹɴηпոᴺṅṇṉṋⁿₙℕ"),
        ("o", "ºòóôõöøōŏőơǒǫǭȍȏȫȭȯȱοσоѳօᴏᴑᴼᵒṍṏṑṓọỏốồổỗộớờởỡợₒℴ⊙○ⲟᎾ"),
        ("p", "þρрᴘᴾᵖṕṗₚℙᏢ"),
        ("q", "ԛգℚꟴ"),
        ("r", "ŕŗřȑȓɍʀʳгяᴦᴿᵣṙṛṝṟℛℜℝᎡᏒ"),
        ("s", "śŝşšſƨșʂˢѕṡṣṥṧṩẛₛꜱᏚᏕ"),
        ("t", "ţťŧƭțτтᴛᵀᵗṫṭṯṱẗₜᎢ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗʋυцմսᴜᵁᵘᵤṳṵṷṹṻụủứừửữự"),
        ("v", "νѵᴠᵛᵥṽṿⅴⱽᏙ"),
        ("w", "ŵʷωшѡԝաᴡᵂẁẃẅẇẉẘᎳᏔ"),
        ("x", "×ˣχхẋẍₓⅹ"),
        ("y", "ýÿŷȳʏʸγуүყẏẙỳỵỷỹᎩ"),
        ("z", "źżžƶȥʐᴢᶻẑẓẕℤℨᏃ"),
    ];

    private static readonly FrozenDictionary<int, char> Letters = Table
        .SelectMany(row => row.Like.EnumerateRunes(), (row, like) => (Rune.ToLowerInvariant(like).Value, row.Latin[0]))
        .GroupBy(pair => pair.Value)
        .ToFrozenDictionary(group => group.Key, group => group.First().Item2);

    /// <summary>Blocks that hold the alphabet in order: first code point, last, letters per alphabet, first character.</summary>
    private static readonly (int First, int Last, int Cycle, char Start)[] Blocks =
    [
        (0x1D400, 0x1D6A3, 52, 'A'), // mathematical letters, upper case then lower case, thirteen alphabets
        (0x1D7CE, 0x1D7FF, 10, '0'), // mathematical digits
        (0xFF10, 0xFF19, 10, '0'),   // full width
        (0xFF21, 0xFF3A, 26, 'a'),
        (0xFF41, 0xFF5A, 26, 'a'),
        (0x249C, 0x24B5, 26, 'a'),   // in parentheses
        (0x24B6, 0x24CF, 26, 'a'),   // in circles
        (0x24D0, 0x24E9, 26, 'a'),
        (0x1F110, 0x1F129, 26, 'a'), // in parentheses, squares, filled circles and squares
        (0x1F130, 0x1F149, 26, 'a'),
        (0x1F150, 0x1F169, 26, 'a'),
        (0x1F170, 0x1F189, 26, 'a'),
        (0x1F1E6, 0x1F1FF, 26, 'a'), // regional indicators
        (0xE0061, 0xE007A, 26, 'a'), // tag letters
    ];

    /// <summary>The lower-case Latin letter or digit that the code point stands for; null when it is none.</summary>
    public static char? Latin(int codePoint)
        => Letters.TryGetValue(codePoint, out var letter) ? letter : FromBlock(codePoint);

    private static char? FromBlock(int codePoint)
    {
        foreach (var (first, last, cycle, start) in Blocks)
        {
            if (codePoint < first || codePoint > last) continue;
            var place = (codePoint - first) % cycle;
            return cycle == 52 ? (char)('a' + (place % 26)) : (char)(start + place);
        }

        return null;
    }
}
