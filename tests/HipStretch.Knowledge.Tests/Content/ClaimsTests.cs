using System.Text.RegularExpressions;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Tests.Content;

public sealed partial class ClaimsTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;

    [Fact]
    public void Every_claim_has_a_source_and_was_reviewed_by_today() =>
        Claims.Where(claim => !Knowledge.Sources.ContainsKey(claim.Source) || claim.Reviewed > Today || claim.Reviewed.Year < 2026).ShouldBeEmpty();

    [Fact]
    public void Every_answer_says_something() =>
        Knowledge.Topics.All.Where(topic => topic.Claims.Count == 0).ShouldBeEmpty();

    [Fact]
    public void Every_source_was_published_and_is_used()
    {
        Knowledge.Sources.Values.ShouldAllBe(source => source.Year >= 1990 && source.Year <= Today.Year);
        var used = Claims.Select(claim => claim.Source)
            .Concat(Knowledge.Questions.All.Select(question => question.Source).OfType<SourceId>())
            .Concat(Knowledge.Facts.Values.Select(fact => fact.Source).OfType<SourceId>())
            .ToHashSet();

        Knowledge.Sources.Keys.Where(source => !used.Contains(source)).Select(id => id.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_that_we_say_is_a_diagnosis_or_a_promise() =>
        Saying.All.SelectMany(saying => new[] { saying.Text, saying.Spoken }.Distinct()
                .Where(text => Overclaims().IsMatch(text)).Select(text => $"{saying.Id}: {text}"))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("You have a slipped disc.", true)]
    [InlineData("It may be that you have a slipped disc.", true)]
    [InlineData("This cures back pain.", true)]
    [InlineData("It helps to realign your spine.", true)]
    [InlineData("Heat treats strains.", true)]
    [InlineData("Do you have a fever?", false)]
    [InlineData("If you have testicles, is one sore?", false)]
    [InlineData("How long do you have?", false)]
    public void A_diagnosis_or_a_promise_is_told_from_a_question(string text, bool overclaims) => Overclaims().IsMatch(text).ShouldBe(overclaims);

    private static IEnumerable<(string Where, SourceId Source, DateOnly Reviewed)> Claims =>
    [
        .. Knowledge.Topics.All.SelectMany(topic => topic.Claims.Select(claim => (topic.Id.ToString(), claim.Source, claim.Reviewed))),
        .. Knowledge.Triggers.Values.SelectMany(trigger => trigger.Claims.Select(claim => (trigger.Id.ToString(), claim.Source, claim.Reviewed))),
        .. Knowledge.Routines.Select(routine => (routine.Id.ToString(), routine.Source, routine.Reviewed)),
        .. Knowledge.Stretches.Values.SelectMany(pose => pose.Cautions.Select(one => (one.Id, one.Source, one.Reviewed))
            .Concat(pose.Easier.Select(one => (one.Id, one.Source, one.Reviewed)))
            .Concat((pose.Props ?? []).Select(one => (one.Prop.ToString(), one.Source, one.Reviewed)))
            .Append((pose.Id.ToString(), pose.Source, pose.Reviewed))),
        .. Knowledge.Localities.Values.Select(locality => (locality.Id.ToString(), locality.Source, locality.Reviewed)),
        .. ReviewedContent.Rules.Select(rule => (rule.Id.ToString(), rule.Source, rule.Reviewed)),
    ];

    [GeneratedRegex(@"(?<!\b(?:do|if) )\byou have\b|\btreats?\b|\bcures?\b|\brealign", RegexOptions.IgnoreCase)]
    private static partial Regex Overclaims();
}
