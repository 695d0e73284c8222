using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>A way of answering.</summary>
internal interface IHand
{
    /// <summary>Gives an answer that is or is not offered as a button.</summary>
    Task AnswerAsync(IPage page, string text, bool isOffered);
}
