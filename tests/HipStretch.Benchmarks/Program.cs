using System.Globalization;
using HipStretch.Benchmarks;

// turns [conversations] [connection string]: how fast turns are, and what they allocate · soak [minutes]: whether memory stays flat
// kills [count]: whether answers survive, with one process · kills [count] postgres: the same with two nodes
switch (args)
{
    case ["kills", .. var rest, "postgres"]:
        Console.WriteLine(await new KillLoop(Number(rest, 100)).RunNodesAsync());
        break;
    case ["kills", .. var rest]:
        Console.WriteLine(await new KillLoop(Number(rest, 100)).RunAsync());
        break;
    case ["soak", .. var rest]:
        await new Soak(TimeSpan.FromMinutes(Number(rest, 5))).RunAsync();
        break;
    case ["turns", .. var rest]:
        await TurnsAsync(rest);
        break;
    default:
        await TurnsAsync(args);
        break;
}

static int Number(string[] rest, int otherwise) => rest is [var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : otherwise;

static async Task TurnsAsync(string[] rest)
{
    var conversations = Number(rest, 2_000);
    Console.WriteLine("waterfall and prompt:  " + await new LayerBench().MeasureAsync(turns: 20_000));
    await using (var check = new TurnBench())
    {
        await foreach (var (said, cost) in check.MeasureAsync(turns: 5_000))
        {
            Console.WriteLine($"{$"turn \"{said}\":",-23}{cost}");
        }
    }

    await using var bench = await SafetyCheckBench.StartAsync(postgres: rest is [_, var connectionString, ..] ? connectionString : null);
    await bench.MeasureAsync(conversations: 200, workers: 1);
    Console.WriteLine("one caller at a time:  " + await bench.MeasureAsync(conversations / 4, workers: 1));
    Console.WriteLine("sixteen callers:       " + await bench.MeasureAsync(conversations, workers: 16));
}
