using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>A conversation that a page may use, and what takes it up the next time.</summary>
internal sealed record ResumedAccess(ResumableAccess Access, string Resume);
