using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>
/// Lets a page take up its conversation after a reload. What it shows for that is random, kept here as a hash alone, and replaced each time, so
/// that a copy of the database opens nothing and a stolen value works once at most.
/// </summary>
internal sealed class Resumes(ISecretStore store, TimeProvider time)
{
    private const int Bytes = 32;

    /// <summary>A new conversation of a new person.</summary>
    public async Task<ResumedAccess> NewAsync(CancellationToken cancellationToken)
    {
        var access = new ResumableAccess(DirectLineConversations.NewId(), DirectLineToken.VouchedPrefix + DirectLineConversations.NewId());
        var resume = NewResume();
        await store.AddResumeAsync(Hash(resume), access, time.GetUtcNow(), cancellationToken);
        return new ResumedAccess(access, resume);
    }

    /// <summary>The conversation that a page had; a new one where what it shows opens none, or none any more.</summary>
    public async Task<ResumedAccess> TakeUpAsync(string resume, CancellationToken cancellationToken)
    {
        var next = NewResume();
        return await store.RotateResumeAsync(Hash(resume), Hash(next), time.GetUtcNow(), cancellationToken) is { } access
            ? new ResumedAccess(access, next)
            : await NewAsync(cancellationToken);
    }

    private static string NewResume() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    private static ReadOnlyMemory<byte> Hash(string resume) => SHA256.HashData(Encoding.UTF8.GetBytes(resume));
}
