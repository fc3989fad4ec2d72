using System.Reflection;
using System.Text.RegularExpressions;

namespace MonitorBot.Tests.Architecture;

/// <summary>Rule 5: no interface with one implementation, no towers of base classes, none of the names that say nothing.</summary>
public sealed partial class PlainTypesTests
{
    private static readonly IReadOnlyList<Assembly> Ours = [typeof(MonitorBot.Core.Wita).Assembly, typeof(BotHost).Assembly, typeof(global::MonitorBot.Simulator.SimulatorHost).Assembly];

    private static readonly IReadOnlyList<Type> Types = [.. Ours.SelectMany(assembly => assembly.GetTypes()).Where(type => type.FullName!.StartsWith("MonitorBot.", StringComparison.Ordinal))];

    [Fact]
    public void Every_interface_has_more_than_one_implementation()
    {
        var interfaces = Types.Where(type => type.IsInterface).ToList();
        Assert.NotEmpty(interfaces);
        Assert.Empty(interfaces.Where(one => Types.Count(type => !type.IsInterface && one.IsAssignableFrom(type)) < 2).Select(one => one.FullName));
    }

    [Fact]
    public void No_class_stands_on_a_tower_of_own_base_classes()
        => Assert.Empty(Types.Where(type => OwnBases(type) > 2).Select(type => type.FullName));

    [Fact]
    public void No_name_is_helper_utility_manager_or_generic_repository()
        => Assert.Empty(Types.Select(type => type.FullName!).Where(name => NamesNothing().IsMatch(name)).ToList());

    [Theory]
    [InlineData("MediatR")]
    [InlineData("AutoMapper")]
    [InlineData("Mapster")]
    public void No_project_takes_this_package(string package)
        => Assert.DoesNotContain($"\"{package}\"", SourceTree.Read("Directory.Packages.props"), StringComparison.OrdinalIgnoreCase);

    private static int OwnBases(Type type)
    {
        var count = 0;
        for (var one = type.BaseType; one is not null && Ours.Contains(one.Assembly); one = one.BaseType) count++;
        return count;
    }

    [GeneratedRegex(@"(Helpers?|Utils?|Utilit(y|ies)|Managers?|Repository(`\d)?)$|\.(Helpers|Utils|Managers)\.", RegexOptions.NonBacktracking)]
    private static partial Regex NamesNothing();
}
