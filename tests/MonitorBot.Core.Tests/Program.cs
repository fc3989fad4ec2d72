using MonitorBot.Core.Tests.Documents;
using MonitorBot.Core.Tests.Storage;

// The test runner loads this assembly as a library; as a program it is the process that store tests kill, or one that does nothing but draw.
return args switch
{
    [StoreChild.Name, var task, var path] => await StoreChild.RunAsync(task, path),
    [DrawingChild.Name] => DrawingChild.Run(),
    _ => 2,
};
