using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;

namespace MonitorBot.Settings;

/// <summary>What a monitoring system may count; exported by OTLP when <see cref="LogSettings.OtlpEndpoint"/> is set.</summary>
internal static class BotMetrics
{
    private const string Name = "MonitorBot";
    private static readonly Meter Meter = new(Name);

    /// <summary>Websites read in rounds, by verdict.</summary>
    public static readonly Counter<long> SitesRead = Meter.CreateCounter<long>("monitorbot.sites.read", "{site}");

    /// <summary>Outbox rows done, by kind and outcome ("sent", "dead").</summary>
    public static readonly Counter<long> Messages = Meter.CreateCounter<long>("monitorbot.messages", "{message}");

    /// <summary>Updates set aside because they could not be handled.</summary>
    public static readonly Counter<long> PoisonedUpdates = Meter.CreateCounter<long>("monitorbot.updates.poisoned", "{update}");

    public static void Export(IServiceCollection services, LogSettings settings)
    {
        if (settings.OtlpEndpoint is not { Length: > 0 } endpoint) return;
        services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(Name).AddOtlpExporter(options =>
        {
            // A collector's own port speaks gRPC; an address with a path ("…:4318/v1/metrics") is its HTTP side, which Prometheus takes too.
            options.Endpoint = new Uri(endpoint);
            options.Protocol = options.Endpoint.AbsolutePath.Length > 1 ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        }));
    }
}
