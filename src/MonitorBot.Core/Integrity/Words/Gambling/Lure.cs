using System.Numerics;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words.Gambling;

/// <summary>What a house says to its players, by the fields that its words are from. Each word is ordinary; nearly all of a text from several fields is not.</summary>
/// <param name="Core">Distinct words of winning, playing, paying and of being blocked.</param>
/// <param name="Fields">How many of those four are spoken of.</param>
/// <param name="Wins">Winning is one of them.</param>
/// <param name="Joins">The reader is asked in.</param>
/// <param name="Share">Part of the telling words that belongs to any field, 0 to 1.</param>
/// <param name="Spoken">Words of any field.</param>
/// <param name="Civic">A word that offices and their events use for themselves, or a place that they serve.</param>
/// <param name="Branded">Some word has the look of a brand.</param>
internal readonly record struct Lure(int Core, int Fields, bool Wins, bool Joins, double Share, int Spoken, bool Civic, bool Branded)
{
    private const int LeastSpoken = 4;

    /// <summary>A text that does hardly anything but lure, for places where a website speaks of itself.</summary>
    public bool IsOfAHouse => !Civic && Spoken >= LeastSpoken && (Core, Fields, Share) switch
    {
        ( >= 3, >= 2, >= 0.45) => true,
        ( >= 2, >= 2, >= 0.6) => true,
        ( >= 3, _, >= 0.7) => !PaysOnly,
        ( >= 2, _, >= 0.75) => (Topics == 0 && !PaysOnly) || Praises >= 2 && !PaysOnly,
        ( >= 1, _, >= 0.85) => Topics > 0 || (Joins && Wins),
        ( >= 1, _, >= 0.8) => Joins && Wins,
        _ => false,
    } || (!Civic && Branded && ((Core >= 2 && Fields >= 2) || (Topics >= 1 && Share >= 0.35))) || (!Civic && Core >= 3 && Spoken >= 3 && Share >= 0.9 && !PaysOnly);

    /// <summary>Not one word is of anything else: enough where a website names and describes itself, for it would name what it plays with.</summary>
    public bool IsNothingElse => !Civic && !PaysOnly && this is { Core: >= 1, Spoken: >= 5, Share: >= 0.95 };

    /// <summary>A tale of somebody's gain: who wins, how much, and by what.</summary>
    public bool IsTale => !Civic && Tells && (Topics > 0 || Plays);

    /// <summary>The same of an entry among others, where everything is spoken of.</summary>
    public bool IsOfAnEntry => IsTale || !Civic && !Denied && Spoken >= LeastSpoken && this is { Core: >= 3, Fields: >= 2, Share: >= 0.5 } or { Core: >= 2, Fields: >= 2, Topics: >= 1, Share: >= 0.65 } or { Core: >= 1, Wins: true, Topics: >= 1, Share: >= 0.75 } or { Core: >= 1, Topics: >= 1, Spoken: >= 5, Share: >= 0.85 };

    /// <summary>An entry that could be one, and proves nothing alone.</summary>
    public bool IsDoubtful => !Civic && Spoken >= LeastSpoken && this is { Core: >= 2, Fields: >= 2, Share: >= 0.8 };

    /// <summary>Words that name the topic openly: who reports on it uses them too, so they are none of its core.</summary>
    public int Topics { get; private init; }

    private int Praises { get; init; }

    /// <summary>"Transaksi non tunai, aman dan nyaman" is what an office says too.</summary>
    public bool PaysOnly => Spheres == 1 << (int)LureField.Pay && !Hot;

    private bool Hot { get; init; }

    /// <summary>A hot word is of a game: "cuan" is made of orchids, too.</summary>
    private bool Plays { get; init; }

    /// <summary>Who gains, and how much.</summary>
    public bool Tells { get; private init; }

    private bool Denied { get; init; }

    private int Other { get; init; }

    private int Spheres { get; init; }

    /// <summary>Two texts of one head, read as one.</summary>
    public static Lure operator +(Lure one, Lure two) => Civil(one, two) ?? (Of(one.Core + two.Core, one.Spheres | two.Spheres, one.Joins || two.Joins, one.Spoken + two.Spoken, one.Other + two.Other, one.Branded || two.Branded) with { Topics = one.Topics + two.Topics, Praises = one.Praises + two.Praises, Hot = one.Hot || two.Hot, Plays = one.Plays || two.Plays, Tells = one.Tells || two.Tells });

    private static Lure? Civil(Lure one, Lure two) => one.Civic || two.Civic ? default(Lure) with { Civic = true } : null;

    private static Lure Of(int core, int spheres, bool joins, int spoken, int other, bool branded)
        => new(core, BitOperations.PopCount((uint)spheres), (spheres & (1 << (int)LureField.Win)) != 0, joins, spoken == 0 ? 0 : (double)spoken / (spoken + other), spoken, false, branded) { Other = other, Spheres = spheres };

    /// <param name="asEntry">Places clear nothing.</param>
    public static Lure In(IReadOnlyList<Token> words, bool asEntry = false)
    {
        var (spoken, other, topics, praises, hot, spheres, joins, branded) = (0, 0, 0, 0, 0, 0, false, false);
        var (gains, sums, denied, plays, person) = (false, false, false, false, false);
        bool? playing = null;
        HashSet<string>? core = null;
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].Text;
            denied |= LureWords.Denials.Contains(word);
            gains |= LureWords.Gains.Contains(word);
            sums |= LureWords.Sums.Contains(word);
            if (CivicWords.IsPerson(word))
            {
                person = true;
                continue;
            }

            if (CivicWords.Contains(word) || (!asEntry && CivicWords.IsPlace(word)) || (ReportWords.Contains(word) && !(at > 0 && Evades(words[at - 1].Text)))) return default(Lure) with { Civic = true };
            if (LureWords.FieldOf(word) is { } field)
            {
                spoken++;
                joins |= field == LureField.Join;
                if (field == LureField.Topic) topics++;
                if (field == LureField.Praise) praises++;
                // Farmers and banks have cards, workshops machines: such a word joins others' play and begins none.
                if (IsAnybodys(word) && !(playing ??= words.Any(other => !IsAnybodys(other.Text) && LureWords.FieldOf(other.Text) == LureField.Play))) continue;
                if (field >= LureField.Topic || !(core ??= new(StringComparer.Ordinal)).Add(word)) continue;
                spheres |= 1 << (int)field;
                if (!LureWords.Hot.Contains(word)) continue;
                hot++;
                plays |= field == LureField.Play || word is "jackpot" or "scatter" or "perkalian";
            }
            else if (WideWords.IsBrand(word) || GamblingWords.IsBrandMade(word))
            {
                spoken++;
                branded = true;
                if ((core ??= new(StringComparer.Ordinal)).Add(word) && WideWords.IsMadeOfPlay(word)) hot++;
                spheres |= 1 << (int)LureField.Play;
            }
            else if (!words[at].IsNumber && word.Length > 1 && !NeutralWords.Contains(word) && !CivicWords.IsPlace(word)) other += CivicWords.IsShared(word) ? 2 : 1;
        }

        // Somebody whom offices serve, and no tale of his gain by play: he is why it is told.
        if (person && !(gains && sums && !denied && (plays || (spheres & (1 << (int)LureField.Play)) != 0))) return default(Lure) with { Civic = true };
        return Of((core?.Count ?? 0) + hot, spheres, joins, spoken, other, branded) with { Topics = topics, Praises = praises, Hot = hot > 0, Plays = plays, Tells = gains && sums && !denied, Denied = asEntry && denied };
    }

    /// <summary>A word that names the topic and could be a folder's name.</summary>
    public static bool IsTopic(string word) => word != "bandar" && LureWords.FieldOf(word) == LureField.Topic;

    /// <summary>Whether the word is more than asking in and praise.</summary>
    public static bool IsTelling(string word) => LureWords.FieldOf(word) is null or < LureField.Join;

    private static bool IsAnybodys(string word) => word is "kartu" or "meja" or "mesin";

    // "anti blokir" is what a house says, "blokir" what is done to it.
    private static bool Evades(string word) => word is "anti" or "tanpa" or "bebas";
}
