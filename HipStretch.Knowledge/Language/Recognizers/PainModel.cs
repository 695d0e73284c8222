using HipStretch.Knowledge.Language.Words;
using Microsoft.Recognizers.Text;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>A recogniser as Recognizers.Text knows them. It reads a text as said at a given moment, with no question open.</summary>
internal sealed class PainModel<T>(WordRecognizer<T> recognizer, Lexicons lexicons, DateTimeOffset now) : IModel
    where T : notnull
{
    /// <inheritdoc />
    public string ModelTypeName => recognizer.TypeName;

    /// <inheritdoc />
    public string Culture { get; private set; } = Microsoft.Recognizers.Text.Culture.English;

    /// <inheritdoc />
    public string RequestedCulture { get; private set; } = Microsoft.Recognizers.Text.Culture.English;

    /// <inheritdoc />
    public void SetCultureInfo(string culture, string? requestedCulture = null)
    {
        Culture = culture;
        RequestedCulture = requestedCulture ?? culture;
    }

    /// <inheritdoc />
    public List<ModelResult> Parse(string query)
    {
        var message = lexicons.Read(query);
        return [.. recognizer.Recognize(new Heard(message, LanguageContext.Open, now)).Select(found => Result(message, found))];
    }

    private ModelResult Result(Message message, Found<T> found)
    {
        var (start, end) = (message.Tokens[found.First].Start, message.Tokens[found.Last].End - 1);
        return new ModelResult
        {
            Text = message.Text[start..(end + 1)],
            Start = start,
            End = end,
            TypeName = recognizer.TypeName,
            Resolution = new(recognizer.Resolve(found.Value).ToDictionary(pair => pair.Key, pair => pair.Value)),
        };
    }
}
