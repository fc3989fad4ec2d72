using MonitorBot.Benchmarks.Accuracy;
using MonitorBot.Benchmarks.Crash;
using MonitorBot.Benchmarks.Hostile;
using MonitorBot.Benchmarks.Scale;
using MonitorBot.Benchmarks.Speed;
using MonitorBot.Benchmarks.Web;

return args switch
{
    ["fuzz", .. var rest] => Fuzz.Run(rest),
    ["fuzz-run", .. var rest] => FuzzRun.Run(rest),
    ["hostile-pages", .. var rest] => HostilePagesBenchmark.Run(rest),
    ["repeated-pieces", .. var rest] => RepeatedPiecesBenchmark.Run(rest),
    ["laborious-pages", .. var rest] => LaboriousPagesBenchmark.Run(rest),
    ["hostile-round", .. var rest] => await HostileRoundBenchmark.RunAsync(rest),
    ["corpus", .. var rest] => await Corpus.RunAsync(rest),
    ["crash-store", .. var rest] => await CrashStore.RunAsync(rest),
    ["crash-program", .. var rest] => await CrashProgram.RunAsync(rest),
    ["crash-round", .. var rest] => await CrashRounds.RunAsync(rest),
    ["store-growth", .. var rest] => await StoreGrowth.RunAsync(rest),
    ["dates", var manifest, .. var rest] => DateAccuracy.Run(manifest, rest),
    ["dates-study", var manifest] => DateStudy.Run(manifest),
    ["dates-show", var page] => DateAccuracy.Show(page),
    ["integrity", .. var rest] => IntegrityBenchmark.Run(rest),
    ["floor", .. var rest] => await Floor.RunAsync(rest),
    ["round", .. var rest] => await RoundBenchmark.RunAsync(rest),
    ["start", .. var rest] => await StartBenchmark.RunAsync(rest),
    ["growth", .. var rest] => await Growth.RunAsync(rest),
    ["peer", .. var rest] => await Peer.RunAsync(rest),
    ["serve", .. var rest] => await WebChild.RunAsync(rest),
    ["chat-latency", .. var rest] => await ChatLatency.RunAsync(rest),
    ["documents"] => DocumentsBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        integrity [--times N]         labelled websites: found, false alarms, by technique; time a page
        fuzz --seconds N [--seed S]   random hostile input against every parser; crashers are printed with their seed
        hostile-pages [NAME]          time and memory of each page that is built to hurt a parser
        laborious-pages [NAME]        steps and CPU of reading pages that make readers go over them again and again
        repeated-pieces [PLACE [PIECE]]  pages of one endlessly repeated piece, in each place of a page: whether reading them stays linear
        corpus [NAME]                 the sample websites against their truth, by kind; fails on a false-fresh verdict
        hostile-round [--times N] [--scan]  all hostile websites at 16 at a time with healthy ones between; fails above 400 MB
        crash-store [--kills N]       kills a writing process (default 300 times); everything told must be there, nothing half
        dates MANIFEST [--misses]     accuracy, speed and memory of reading article pages, beside a bare parse
        crash-program [--kills N] [--seed S] [--troubles]  kills the whole program (default 300 times) while people work; --troubles: Telegram has bad days too
        crash-round [--kills N] [--seed S]    kills the whole program (default 100 times) in the middle of rounds over thirty sample websites
        dates-show FILE               the dates of one page's body and their weights
        chat-latency [--weeks N] [--times N]  from tap or command to the answer while rounds run, five years in the store; fails above p99 300 ms
        dates-study MANIFEST          what each source of each page says, and how well the body alone would answer
        documents                     size and time of each document and picture; fails above 600 kB or 1 s for the recap of 60
        floor [HOST] [--full] [--registered] [--dressed|--bare]   CPU of scans over the least that must be done with the same pages; unchanged websites
        round [--websites N]          a round at 300 ms latency, and with 5 % hanging websites, against the bounds; peak memory
        start [--times N] [--idle S]  the real program: start to first getUpdates (limit 2 s) and first answer; processor and memory while idle
        growth [--middle|--full]      rounds of ever more websites in one process: CPU a website and memory must not grow
        peer [--full]                 the same pages for us and for Debian's urlwatch, in turns
        store-growth SITES WEEKS      size of the store and time of chat's questions after that many rounds
        """);
    return 2;
}
