namespace HipStretch.Clients.Tests.Page;

/// <summary>Where the keyboard's focus is.</summary>
/// <param name="Text">The words of what has it.</param>
/// <param name="IsNowhere">Nothing has it.</param>
/// <param name="IsAnswer">An answer to choose has it, or a button of a step.</param>
/// <param name="IsOfStep">A button of a step has it; Tab goes to each of them, while arrows lead from answer to answer.</param>
/// <param name="IsBox">The box to type in has it.</param>
/// <param name="IsSeen">An outline of 2 pixels or more shows it, and all of what has it is on the screen.</param>
internal sealed record Focus(string Text, bool IsNowhere, bool IsAnswer, bool IsOfStep, bool IsBox, bool IsSeen)
{
    public const string Script =
        """
        () => {
          const element = document.activeElement;
          const nowhere = !element || element === document.body;
          const outlined = (of) => { const style = getComputedStyle(of); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; };
          const around = [];
          for (let of = element; of && of !== document.body; of = of.parentElement) around.push(of);
          const box = element?.getBoundingClientRect();
          return {
            text: nowhere ? '' : (element.innerText ?? '').trim(),
            isNowhere: nowhere,
            isAnswer: !nowhere && element.matches('.webchat__suggested-action, .step-controls button'),
            isOfStep: !nowhere && element.matches('.step-controls button'),
            isBox: !nowhere && element.matches('[data-id="webchat-sendbox-input"]'),
            isSeen: !nowhere && around.slice(0, 5).some(outlined) && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
          };
        }
        """;
}
