using MonitorBot.CommandLine;

return await CommandTree.RunAsync(args);
