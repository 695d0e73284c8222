using HipStretch.Knowledge.Triage;
using HipStretch.Testing;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Tests.Blind.Vignettes;

/// <summary>Plays a vignette on the bot, from the greeting until the safety check has its outcome.</summary>
internal sealed class VignetteConversation(TestBot bot, Vignette vignette, bool isCareless)
{
    /// <summary>More answers than anybody has patience for.</summary>
    private const int Patience = 40;

    private static readonly FactId Ready = FactId.Parse("ready");
    private static readonly FactId SafeNow = FactId.Parse("safe-now");

    private readonly SimulatedPatient patient = new(TestBot.Knowledge, vignette.Facts, isCareless);
    private readonly List<string> course = [];
    private readonly HashSet<FactId> untold = [];
    private (Urgency Urgency, StretchAdvice Stretch)? verdict;
    private AskEntity? open;
    private string openWords = "";
    private bool isAskedAnew;
    private int asked;
    private int notTaken;

    /// <summary>Facts that were asked for and that the case is silent about.</summary>
    public IReadOnlyCollection<FactId> Untold => untold;

    /// <summary>Plays it.</summary>
    public async Task<Outcome> PlayAsync()
    {
        await HearAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount(vignette.Id)] });
        await SayAsync(vignette.Opening);
        for (var said = 0; said < Patience && !IsOver && open is { } ask; said++)
        {
            untold.UnionWith(ask.Facts.Where(fact => !patient.CanTell(fact)));
            var says = patient.Answer(ask, openWords);
            await SayAsync(says);
            notTaken += says != SimulatedPatient.Unsure && isAskedAnew && open.IsSame(ask) ? 1 : 0;
        }

        return new(vignette, verdict?.Urgency, verdict?.Stretch, asked, notTaken, patient.Objections, string.Join('\n', course));
    }

    /// <summary>Somebody who is sent elsewhere today has their outcome; for all others it comes with the advice, and the offer to stretch.</summary>
    private bool IsOver => verdict is { Urgency: >= Urgency.Urgent } || (verdict is not null && (!isAskedAnew || open?.Facts is [var fact] && fact == Ready));

    private Task SayAsync(string text)
    {
        course.Add($"    {text}");
        isAskedAnew = false;
        return HearAsync(new Activity(ActivityTypes.Message) { Text = text });
    }

    private async Task HearAsync(Activity activity)
    {
        activity.Conversation = new ConversationAccount(id: vignette.Id);
        activity.From = new ChannelAccount(vignette.Id);
        foreach (var message in await bot.SendAsync(activity))
        {
            Hear(message);
        }
    }

    private void Hear(Activity message)
    {
        var ask = AskEntity.Of(message);
        if (AskEntity.Entity(message, "hipstretch/verdict") is { } told)
        {
            verdict = (Enum.Parse<Urgency>((string)told["urgency"]!, ignoreCase: true), Enum.Parse<StretchAdvice>((string)told["stretch"]!, ignoreCase: true));
            course.Add($"        verdict {told.ToString(Newtonsoft.Json.Formatting.None)}");
        }
        else if (ask is not null && ask.Facts.Contains(SafeNow))
        {
            verdict = (Urgency.Emergency, StretchAdvice.No);
            course.Add("        crisis");
        }
        else if (ask is not null && !(verdict is not null && ask.Facts is [var fact] && fact == Ready))
        {
            asked++;
            course.Add($"        {ask.Kind} {string.Join(", ", ask.Facts)}");
        }

        open = ask ?? open; // the latest message with an ask is the open question (CONTRACTS.md)
        openWords = ask is null ? openWords : message.Text ?? "";
        isAskedAnew |= ask is not null;
    }
}
