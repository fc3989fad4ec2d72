using System.Globalization;
using LiteDB;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>How our values become BSON: nothing trimmed, nothing nulled, instants in UTC milliseconds, days as "yyyy-MM-dd".</summary>
internal static class StoreMapping
{
    public static readonly BsonMapper Mapper = Build();

    /// <summary>The value as the store would hold it, for comparing and hashing: UTC, whole milliseconds.</summary>
    public static DateTimeOffset Instant(DateTimeOffset instant)
        => new(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);

    private static BsonMapper Build()
    {
        var mapper = new BsonMapper { EmptyStringToNull = false, TrimWhitespace = false, EnumAsInteger = false };
        mapper.RegisterType<string>(text => CleanText.Of(text), value => value.AsString);
        mapper.RegisterType<DateTimeOffset>(
            instant => Instant(instant).UtcDateTime,
            value => new DateTimeOffset(value.AsDateTime.ToUniversalTime()));
        mapper.RegisterType<DateOnly>(
            day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            value => DateOnly.ParseExact(value.AsString, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        mapper.RegisterType<TimeOnly>(
            time => time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
            value => TimeOnly.ParseExact(value.AsString, "HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
        return mapper;
    }
}
