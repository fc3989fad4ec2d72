using System.Collections;
using System.Diagnostics;
using System.Reflection;
using MonitorBot.Core.Documents.Pictures;
using MonitorBot.Core.Documents.Samples;
using SkiaSharp;

namespace MonitorBot.Core.Tests.Documents;

/// <summary>Another process that draws every paper and picture once and tells which of the drawing library's objects nobody disposed of; in the tests' own process others draw meanwhile.</summary>
internal static class DrawingChild
{
    public const string Name = "drawing-child";

    /// <summary>In bytes; no paper of eight agencies takes as much.</summary>
    private const long WithoutCollector = 200_000_000;

    public static Process Start() => Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(DrawingChild).Assembly.Location, Name]) { RedirectStandardOutput = true })!;

    public static int Run()
    {
        var office = SampleWeek.Office with { Letterhead = SampleWeek.Office.Letterhead with { Logo = Logo() } };
        var papers = SamplePapers.All(office, Made.Fonts, agencies: 8);
        foreach (var (name, write) in papers) Tell(name, () => write(Stream.Null));
        Tell("not a photo", () => ProofImage.ForPaper("bukan gambar"u8.ToArray()));
        return 0;
    }

    /// <summary>Without the collector, which would hide what was left to it.</summary>
    /// <exception cref="InvalidOperationException">It ran nevertheless, so the answer means nothing.</exception>
    private static void Tell(string name, Action draw)
    {
        if (!GC.TryStartNoGCRegion(WithoutCollector)) throw new InvalidOperationException("No memory to draw without the collector.");
        draw();
        Console.WriteLine($"{name}: {string.Join(' ', Alive().Select(one => one.GetType().Name).Distinct().Order())}");
        GC.EndNoGCRegion();
    }

    private static byte[] Logo()
    {
        using var bitmap = new SKBitmap(40, 40);
        bitmap.Erase(SKColors.Navy);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    /// <summary>The library keeps its own account of them, without a public door.</summary>
    private static List<SKObject> Alive()
    {
        var account = typeof(SKObject).Assembly.GetType("SkiaSharp.HandleDictionary", throwOnError: true)!.GetField("instances", BindingFlags.Static | BindingFlags.NonPublic)!;
        var owned = typeof(SKNativeObject).GetProperty("OwnsHandle", BindingFlags.Instance | BindingFlags.NonPublic)!;
        return [.. ((IDictionary)account.GetValue(null)!).Values.Cast<WeakReference>().Select(one => one.Target).OfType<SKObject>().Where(one => (bool)owned.GetValue(one)!)];
    }
}
