using HipStretch.Knowledge.Review;

namespace HipStretch.Knowledge.Tests.Review;

public sealed class SyllablesTests
{
    [Theory]
    [InlineData("pain", 1)]
    [InlineData("nerve", 1)]
    [InlineData("makes", 1)]
    [InlineData("caused", 1)]
    [InlineData("squeezed", 1)]
    [InlineData("legs", 1)]
    [InlineData("poo", 1)]
    [InlineData("little", 2)]
    [InlineData("muscle", 2)]
    [InlineData("started", 2)]
    [InlineData("boxes", 2)]
    [InlineData("changes", 2)]
    [InlineData("tingling", 2)]
    [InlineData("movement", 2)]
    [InlineData("people", 2)]
    [InlineData("peeing", 2)]
    [InlineData("being", 2)]
    [InlineData("can't", 1)]
    [InlineData("low-back", 2)]
    [InlineData("ligament", 3)]
    [InlineData("usual", 3)]
    [InlineData("infection", 3)]
    [InlineData("exercise", 3)]
    [InlineData("easier", 3)]
    [InlineData("emergency", 4)]
    [InlineData("diagnosis", 4)]
    [InlineData("information", 4)]
    [InlineData("20", 2)]
    [InlineData("999", 3)]
    public void Syllables_are_counted_as_they_are_said(string word, int count) => Syllables.In(word).ShouldBe(count);
}
