using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Tests.Loading;

/// <summary>A small folder of good content, to which a test adds or in which it spoils one file.</summary>
internal sealed record ContentFolder(IReadOnlyList<ContentFile> Files)
{
    /// <summary>One item of every kind that triage and a pose need; it loads.</summary>
    public static ContentFolder Good { get; } = new(
    [
        new("sources/nhs.yaml", """
            id: nhs
            title: Back pain
            publisher: NHS
            year: 2023
            url: https://www.nhs.uk/conditions/back-pain/
            """),
        new("triage/facts/age.yaml", """
            id: age
            type: number
            meaning: Age of the person.
            range: [0, 120]
            """),
        new("triage/facts/fever.yaml", """
            id: fever
            type: yes-no
            meaning: A high temperature.
            """),
        new("triage/rules/fever.yaml", """
            id: fever
            when: { fact: fever, is: yes }
            urgency: urgent
            stretch: no
            explain: triage.fever
            source: nhs
            reviewed: 2026-01-31
            """),
        new("phrases/en/triage.yaml", """
            id: triage
            phrases:
              triage.fever:
                say: A fever needs a check today.
            """),
        new("questions/fever.yaml", """
            id: fever
            order: 1
            stage: safety
            kind: yes-no
            facts: [fever]
            ask:
              - say: Do you have a fever?
            choices:
              - value: yes
                title: "Yes"
            """),
        new("topics/tip.breathing.yaml", """
            id: tip.breathing
            title: Breathing
            names: [breathing]
            claims:
              - say: Breathe slowly.
                source: nhs
                reviewed: 2026-01-31
            follow-ups: []
            """),
        new("stretches/twist.yaml", """
            id: twist
            topic: pose.twist
            title: Twist
            names: [twist]
            position: lying
            effort: gentle
            regions: [lower-back]
            severity-up-to: 10
            source: nhs
            reviewed: 2026-01-31
            claims: [{ say: It turns the low back., source: nhs, reviewed: 2026-11-23 }]
            follow-ups: [tip.breathing]
            steps:
              - id: roll
                do: "Roll your knees to the {side}."
                say: "Roll your knees to the {side}."
                each-side: true
                hold: 30
            easier: []
            cautions: []
            """),
        new("routines/lower-back.yaml", """
            id: lower-back
            title: Lower back
            regions: [lower-back]
            severity: [0, 10]
            poses: [twist]
            source: nhs
            reviewed: 2026-01-31
            """),
    ]);

    public KnowledgeBase Load() => ContentLoader.Load(Files);

    public ContentFolder Adding(string path, string yaml) => new([.. Files, new ContentFile(path, yaml)]);

    /// <summary>With a text of one file replaced; the file must hold it, or the test would test nothing.</summary>
    public ContentFolder Changing(string path, string from, string to)
    {
        var file = Files.Single(file => file.Path == path);
        file.Text.ShouldContain(from);
        return new([.. Files.Select(other => other == file ? other with { Text = other.Text.Replace(from, to, StringComparison.Ordinal) } : other)]);
    }

    public IReadOnlyList<ContentProblem> Problems() => Should.Throw<ContentException>(Load).Problems;

    /// <summary>The message of the one problem at a place, as an editor shows it.</summary>
    public string ProblemAt(string file, int line)
    {
        var problem = Problems().Where(problem => problem.File == file && problem.Line == line).ShouldHaveSingleItem(string.Join('\n', Problems()));
        problem.ToString().ShouldBe($"{file}:{line}: {problem.Message}");
        return problem.Message;
    }
}
