using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>A way of answering.</summary>
internal interface IHand
{
    /// <summary>How long a button that was shown may take to be pressed, in milliseconds: the coach may take it away.</summary>
    const float LongestPress = 15_000;

    /// <summary>Gives an answer that is or is not offered as a button.</summary>
    Task AnswerAsync(IPage page, string text, bool isOffered);
}
