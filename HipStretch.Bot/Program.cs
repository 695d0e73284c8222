using System.CommandLine;
using HipStretch.Bot.CommandLine;

var root = new RootCommand("HipStretch: a safety check and step-by-step stretches for low-back and hip pain.")
{
    ServeCommand.Create(),
    UnderstandCommand.Create(),
    AssessCommand.Create(),
    ChatCommand.Create(),
    DirectLineCommand.Create(),
    BackupCommand.Create(),
    ForgetCommand.Create(),
    KnowledgeCommand.Create(),
};
ServeCommand.MakeDefault(root);
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = Starting.LongestStop });
