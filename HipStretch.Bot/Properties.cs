using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("HipStretch.Bot.Tests")]
[assembly: InternalsVisibleTo("HipStretch.Testing")]
[assembly: InternalsVisibleTo("HipStretch.Benchmarks")]
