using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Localities;

/// <summary>Checks <see cref="LocalityOptions"/> by their attributes, generated at build so that start-up reflects over nothing.</summary>
[OptionsValidator]
internal sealed partial class LocalityOptionsValidator : IValidateOptions<LocalityOptions>;
