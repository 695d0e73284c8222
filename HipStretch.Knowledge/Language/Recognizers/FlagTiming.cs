using HipStretch.Knowledge.Language.Times;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Times that belong to a sign: weeks of pregnancy, and whether an operation lies longer back than matters.</summary>
internal sealed class FlagTiming(Lexicons lexicons)
{
    private const int Nearby = 5;

    /// <summary>Days for which surgery counts as recent: 12 weeks (content/triage/facts).</summary>
    private const int RecentDays = 84;

    private static readonly FactId Pregnancy = FactId.Parse("pregnancy");
    private static readonly FactId[] Surgery = [FactId.Parse("recent-surgery"), FactId.Parse("hip-replacement")];

    private readonly TimeReader times = new(lexicons);

    /// <summary>Weeks of pregnancy, 1-42, where the sign is one and they are said near it.</summary>
    public FactValue? Weeks(Message message, Mention sign, FactId fact) =>
        fact == Pregnancy && Near(message, sign) is { Days: >= 7 and <= 294 } time ? new FactValue.Number(Math.Round(time.Days / 7)) : null;

    /// <summary>Whether the sign is an operation of more than twelve weeks ago.</summary>
    public bool IsLongAgo(Message message, Mention sign, FactId fact) =>
        Surgery.Contains(fact) && Near(message, sign) is { Days: > RecentDays };

    private SaidTime? Near(Message message, Mention sign) => times.All(message)
        .Where(time => message.SentenceStart(time.First) == message.SentenceStart(sign.First)
            && time.Last >= sign.First - Nearby && time.First <= sign.Last + Nearby)
        .Select(time => (SaidTime?)time).FirstOrDefault();
}
