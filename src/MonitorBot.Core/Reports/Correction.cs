using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Reports;

/// <summary>What a member of the team decided in the machine's stead, with the reason that the report prints.</summary>
/// <param name="Category">Null: the website as a whole.</param>
/// <param name="By">The person's name.</param>
public sealed record Correction(Category? Category, Verdict Verdict, string Reason, string By, DateTimeOffset At);
