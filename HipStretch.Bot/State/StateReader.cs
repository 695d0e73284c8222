using Newtonsoft.Json;

namespace HipStretch.Bot.State;

/// <summary>Reads whole numbers as <see cref="int"/> where they fit, since that is what dialogs stored.</summary>
internal sealed class StateReader(TextReader text) : JsonTextReader(text)
{
    public override bool Read()
    {
        var read = base.Read();
        if (TokenType == JsonToken.Integer && Value is long and >= int.MinValue and <= int.MaxValue)
        {
            SetToken(JsonToken.Integer, Convert.ToInt32(Value, System.Globalization.CultureInfo.InvariantCulture), updateIndex: false);
        }

        return read;
    }
}
