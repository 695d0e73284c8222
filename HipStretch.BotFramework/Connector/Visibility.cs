using System.Runtime.CompilerServices;

// The time that a call may take is not part of the original's API.
[assembly: InternalsVisibleTo("HipStretch.BotFramework.Tests")]
