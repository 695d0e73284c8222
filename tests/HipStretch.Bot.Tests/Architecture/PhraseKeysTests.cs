using System.Text.RegularExpressions;
using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Loading;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Architecture;

public sealed class PhraseKeysTests
{
    private static readonly KnowledgeBase Knowledge = ContentLoader.Load(ContentFile.Embedded());

    [Fact]
    public void Every_phrase_that_code_names_exists() => Named().Except(Written()).ShouldBeEmpty();

    [Fact]
    public void Every_phrase_is_said_somewhere() => Written().Except(Named()).ShouldBeEmpty();

    private static IEnumerable<string> Written() => Knowledge.Phrases.Keys.Select(key => key.ToString());

    /// <summary>By code in so many letters, by code that puts a key together, and by the rules of triage.</summary>
    private static IEnumerable<string> Named() =>
    [
        .. SourceTree.In("HipStretch.Bot").SelectMany(file => file.Find("""PhraseKey\.Parse\("([^"]+)"\)""")),
        .. SourceTree.In("HipStretch.Bot").SelectMany(file => file.Find("\"(session\\.[a-z-]*[a-z])\"")),
        .. Enum.GetValues<Ending>().Select(ending => "session.ended-" + ending.Word()),
        .. States().SelectMany(SessionButtons.For).Select(command => "button." + command),
        .. ContentFile.Embedded()
            .Where(file => file.Path.StartsWith("triage/rules/", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(file.Text, "^(?:explain|action): (.+)$", RegexOptions.Multiline))
            .Select(match => match.Groups[1].Value.Trim()),
    ];

    private static IEnumerable<SessionState> States()
    {
        var at = new Place(0, 0);
        return
        [
            new SessionState.Ready(),
            new SessionState.Instructing(at),
            new SessionState.Switching(at),
            new SessionState.Holding(at, DateTimeOffset.UnixEpoch),
            new SessionState.Paused(at),
            .. Enum.GetValues<CheckIn>().Select(about => new SessionState.CheckingIn(at, about)),
            new SessionState.Finished(Ending.Completed),
        ];
    }
}
