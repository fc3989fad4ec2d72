namespace MonitorBot.Core.Fetching.Manners;

/// <summary>What one website's reading may still spend: requests, and time during which a request is under way.</summary>
internal sealed class SiteBudget(FetchOptions options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private int _requests;
    private int _integrity;
    private int _active;
    private long _activeSince;
    private TimeSpan _spent;
    private long _bytes;
    private long _charged;

    public int Requests { get { lock (_lock) return _requests + _integrity; } }

    /// <summary>Bytes that the next answer may bring.</summary>
    public int NextBytes { get { lock (_lock) return (int)Math.Clamp(options.MaxBytesPerSite - _charged, 0, options.MaxBytes); } }

    public int Remaining { get { lock (_lock) return Left() > TimeSpan.Zero && _charged < options.MaxBytesPerSite ? Math.Max(0, options.MaxRequestsPerSite - _requests) : 0; } }

    public long Bytes { get { lock (_lock) return _bytes; } }

    /// <summary>Counts a request; null and the reason when none is left.</summary>
    public string? Objection(bool integrity)
    {
        lock (_lock)
        {
            if (Left() <= TimeSpan.Zero) return "waktu untuk situs ini habis";
            if (_charged >= options.MaxBytesPerSite) return "jatah data untuk situs ini habis";
            if (integrity ? _integrity >= options.IntegrityRequestsPerSite : _requests >= options.MaxRequestsPerSite)
                return "jatah permintaan untuk situs ini habis";
            _ = integrity ? _integrity++ : _requests++;
            return null;
        }
    }

    /// <summary>A request is under way from now on.</summary>
    /// <returns>Time that the website has left.</returns>
    public TimeSpan Start()
    {
        lock (_lock)
        {
            if (_active++ == 0) _activeSince = time.GetTimestamp();
            return Left();
        }
    }

    /// <param name="capped">There was more: such answers count twice, so that an endless website is left after its second.</param>
    public void Stop(int bytes, bool capped)
    {
        lock (_lock)
        {
            _bytes += bytes;
            _charged += capped ? 2L * bytes : bytes;
            if (--_active == 0) _spent += time.GetElapsedTime(_activeSince);
        }
    }

    private TimeSpan Left() => options.SiteTimeout - _spent - (_active > 0 ? time.GetElapsedTime(_activeSince) : TimeSpan.Zero);
}
