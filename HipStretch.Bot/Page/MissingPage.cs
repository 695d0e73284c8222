namespace HipStretch.Bot.Page;

/// <summary>What <c>/</c> says where the page was not built.</summary>
internal static class MissingPage
{
    /// <summary>A page in UTF-8; it needs no script and no style.</summary>
    public static readonly byte[] Html =
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>HipStretch</title>
        </head>
        <body>
        <h1>HipStretch</h1>
        <p>The chat page was not built, because Node.js was missing when HipStretch was. Install Node.js 20 or newer (nodejs.org) and build again.</p>
        <p>All else works: <code>/api/messages</code> (Bot Framework) and <code>/v3/directline</code> (Direct Line 3.0).</p>
        </body>
        </html>

        """u8.ToArray();
}
