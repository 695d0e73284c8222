using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage;

/// <summary>Checks <see cref="StorageOptions"/> by their attributes, generated at build so that start-up reflects over nothing.</summary>
[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
