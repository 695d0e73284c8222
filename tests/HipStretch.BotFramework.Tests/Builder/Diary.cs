namespace HipStretch.BotFramework.Tests.Builder;

internal sealed class Diary
{
    public int Pain { get; set; }

    public List<string> Poses { get; set; } = [];
}
