using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Sessions;

/// <summary>Checks <see cref="SessionOptions"/> by their attributes, generated at build so that start-up reflects over nothing.</summary>
[OptionsValidator]
internal sealed partial class SessionOptionsValidator : IValidateOptions<SessionOptions>;
