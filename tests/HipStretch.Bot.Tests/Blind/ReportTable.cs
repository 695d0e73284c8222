using System.Globalization;
using System.Text;

namespace HipStretch.Bot.Tests.Blind;

/// <summary>All figures, with the target beside each that has one.</summary>
internal static class ReportTable
{
    public static string Of(BlindReport report)
    {
        var table = new StringBuilder("Blind sets\n");
        Add(table, "recognisers", report.Recognisers);
        Add(table, "second set of texts", report.MoreRecognisers);
        Add(table, "topic first", report.Topics.First);
        Add(table, "topic among three", report.Topics.AmongThree, "90% or more");
        Add(table, "questions answered outright", report.Topics.Outright);
        Add(table, "  rightly", report.Topics.OutrightRight);
        Add(table, "  rightly, with out-of-scope", report.Topics.OutrightRightOfAll, "90% or more");
        Add(table, "out-of-scope answered outright", report.Topics.OthersOutright, "8% or less");
        Add(table, "conversations", report.Conversations);
        var (mean, most, selfcare, mostOfSelfcare) = report.Conversations.Asked;
        Add(table, "  questions asked", string.Create(CultureInfo.InvariantCulture, $"mean {mean:0.0}, most {most}"));
        Add(table, "  questions asked in self-care", string.Create(CultureInfo.InvariantCulture, $"mean {selfcare:0.0}, most {mostOfSelfcare}"));
        Add(table, "  clear answers not taken", report.Conversations.NotTaken.ToString(CultureInfo.InvariantCulture));
        Add(table, "  read back wrongly", report.Conversations.ReadBackWrong.ToString(CultureInfo.InvariantCulture));
        Add(table, "  under-triage, nothing put right", report.Careless.TooLittle);
        Add(table, "  over-triage, nothing put right", report.Careless.TooMuch);
        Add(table, "rules alone", report.Rules, isTarget: false);
        return table.ToString();
    }

    private static void Add(StringBuilder table, string name, Texts.RecogniserMeasure texts)
    {
        Add(table, $"{name}: right", texts.Right, "95% or more");
        foreach (var (context, right) in texts.ByContext)
        {
            Add(table, $"  {context}", right);
        }

        Add(table, "  red flags heard", texts.FlagsHeard, "99% or more");
        Add(table, "  red flags, false alarms", texts.FalseAlarms, "5% or less");
    }

    private static void Add(StringBuilder table, string name, Vignettes.TriageMeasure triage, bool isTarget = true)
    {
        Add(table, $"{name}: with a verdict", triage.WithVerdict, isTarget ? "all" : "");
        Add(table, "  emergencies found", triage.Emergencies, isTarget ? "all" : "");
        Add(table, "  under-triage", triage.TooLittle, isTarget ? "none" : "");
        Add(table, "  self-care over-triaged", triage.TooMuch, isTarget ? "15% or less" : "");
        Add(table, "  same urgency", triage.SameUrgency);
        Add(table, "  same stretch", triage.SameStretch);
    }

    private static void Add(StringBuilder table, string name, Share share, string target = "") => Add(table, name, share.ToString(), target);

    private static void Add(StringBuilder table, string name, string figure, string target = "") =>
        table.Append($"{name,-36}{figure,-24}{target}".TrimEnd()).Append('\n');
}
