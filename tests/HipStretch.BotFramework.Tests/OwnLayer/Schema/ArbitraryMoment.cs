using System.Globalization;
using CsCheck;

namespace HipStretch.BotFramework.Tests.OwnLayer.Schema;

/// <summary>Moments as ISO 8601 writes them: with an offset or Z, and up to seven digits of a second.</summary>
internal static class ArbitraryMoment
{
    private static readonly DateTime First = new(2, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Last = new(9998, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);

    public static Gen<string> Text { get; } =
        from ticks in Gen.Long[First.Ticks, Last.Ticks]
        from form in Gen.OneOf("yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.f", "yyyy-MM-dd'T'HH:mm:ss.fff", "yyyy-MM-dd'T'HH:mm:ss.fffffff")
        from offset in Gen.OneOf(Gen.Const("Z"), Gen.Int[-14 * 4, 14 * 4].Select(Offset))
        select new DateTime(ticks).ToString(form, CultureInfo.InvariantCulture) + offset;

    private static string Offset(int quarters) =>
        string.Create(CultureInfo.InvariantCulture, $"{(quarters < 0 ? '-' : '+')}{Math.Abs(quarters) / 4:00}:{Math.Abs(quarters) % 4 * 15:00}");
}
