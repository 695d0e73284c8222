using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialogs that can call one another by id. Fill it once; it is then shared by every turn.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string? _version;

    /// <summary>Creates the outermost set of a bot.</summary>
    /// <param name="dialogState">Where the conversation's stack is kept.</param>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Creates the set of a container, whose stack is kept in the container's own state.</summary>
    public DialogSet()
    {
    }

    /// <summary>Where the dialogs report; setting it sets that of every dialog added so far.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
                dialog.TelemetryClient = _telemetryClient;
        }
    }

    /// <summary>A digest of the ids and versions of all dialogs.</summary>
    /// <returns>Eight hexadecimal digits.</returns>
    public virtual string GetVersion() =>
        _version ??= DialogVersion.Of(_dialogs
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={pair.Value.GetVersion()}"));

    /// <summary>
    /// Adds a dialog. When another has its id already, the id gets the first free number from 2 on ("ask", "ask2"); that depends on
    /// the order of adding, so ids that are stored should not clash. Adding the same dialog again does nothing.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This set.</returns>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var other))
        {
            if (ReferenceEquals(other, dialog))
                return this;
            dialog.Id = FreeId(dialog.Id);
        }

        _version = null;
        _dialogs.Add(dialog.Id, dialog);
        return this;
    }

    /// <summary>Reads the conversation's stack.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The context to begin or continue dialogs with.</returns>
    /// <exception cref="InvalidOperationException">The set was made without an accessor.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
            throw new InvalidOperationException("A dialog set without a state accessor belongs to a container, which makes its context.");
        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>Finds a dialog.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null.</returns>
    public Dialog? Find(string dialogId)
    {
        if (string.IsNullOrEmpty(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>Every dialog added so far.</summary>
    /// <returns>The dialogs, in no particular order.</returns>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string taken)
    {
        for (var number = 2; ; number++)
        {
            var candidate = taken + number.ToString(CultureInfo.InvariantCulture);
            if (!_dialogs.ContainsKey(candidate))
                return candidate;
        }
    }
}
