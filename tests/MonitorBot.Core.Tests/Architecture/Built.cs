using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace MonitorBot.Core.Tests.Architecture;

/// <summary>The compiled Core: which of our types leans on which other type.</summary>
internal static class Built
{
    private static readonly Lazy<ArchUnitNET.Domain.Architecture> Core = new(() => new ArchLoader().LoadAssembly(typeof(Wita).Assembly).Build());

    public static IReadOnlyList<IType> Types => [.. Core.Value.Types.Where(type => type.FullName.StartsWith("MonitorBot.", StringComparison.Ordinal))];

    /// <summary>"our type -> other type" for each dependency on a type whose full name passes.</summary>
    public static IReadOnlyList<string> Leaning(Func<IType, bool> ours, Func<string, bool> other) =>
        [.. Types.Where(ours).SelectMany(type => type.Dependencies.Select(one => one.Target.FullName).Where(other).Select(name => $"{type.FullName} -> {name}")).Distinct().Order(StringComparer.Ordinal)];
}
