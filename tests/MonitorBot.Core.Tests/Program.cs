using MonitorBot.Core.Tests.Storage;

// The test runner loads this assembly as a library; as a program it is the process that store tests kill.
return args is [StoreChild.Name, var task, var path] ? await StoreChild.RunAsync(task, path) : 2;
