using System.Globalization;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

// Where a call goes. An id is one segment whatever it holds; "." and ".." would be resolved on the way even when escaped,
// and lead to another address.
internal static class ServiceAddress
{
    public const string Conversations = "v3/conversations";

    public static Uri Checked(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri ? address : throw new ArgumentException("A service URL is absolute.", nameof(address));
    }

    public static Uri Of(Uri serviceUrl, string path) => new($"{serviceUrl.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{path}");

    public static string Activities(string conversationId) => $"{Conversation(conversationId)}/activities";

    public static string Activity(string conversationId, string activityId) => $"{Activities(conversationId)}/{Segment(activityId, nameof(activityId))}";

    public static string ActivityMembers(string conversationId, string activityId) => $"{Activity(conversationId, activityId)}/members";

    public static string Members(string conversationId) => $"{Conversation(conversationId)}/members";

    public static string Member(string conversationId, string id, string name) => $"{Members(conversationId)}/{Segment(id, name)}";

    public static string PagedMembers(string conversationId, int? pageSize, string? continuationToken)
    {
        string?[] query =
        [
            pageSize is { } size ? string.Create(CultureInfo.InvariantCulture, $"pageSize={size}") : null,
            continuationToken is null ? null : $"continuationToken={Uri.EscapeDataString(continuationToken)}",
        ];
        return $"{Conversation(conversationId)}/pagedmembers?{string.Join('&', query.OfType<string>())}".TrimEnd('?');
    }

    private static string Conversation(string conversationId) => $"{Conversations}/{Segment(conversationId, nameof(conversationId))}";

    private static string Segment(string? id, string name) => id switch
    {
        null => throw new ValidationException(ValidationRules.CannotBeNull, name),
        "" => throw new ValidationException(ValidationRules.MinLength, name, 1),
        "." or ".." => throw new ValidationException(ValidationRules.Pattern, name, "more than dots"),
        _ => Uri.EscapeDataString(id),
    };
}
