namespace HipStretch.Bot.CommandLine;

/// <summary>The web server is told to listen where it must not, or on what is no address; the message says what to do.</summary>
internal sealed class BindingRefusedException(string message) : Exception(message);
