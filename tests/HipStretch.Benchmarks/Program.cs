using HipStretch.Benchmarks;

var conversations = args is [var count, ..] ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 2_000;
await using var bench = await SafetyCheckBench.StartAsync(postgres: args is [_, var connectionString, ..] ? connectionString : null);
await bench.MeasureAsync(conversations: 200, workers: 1);
Console.WriteLine("one caller at a time:  " + await bench.MeasureAsync(conversations / 4, workers: 1));
Console.WriteLine("sixteen callers:       " + await bench.MeasureAsync(conversations, workers: 16));
