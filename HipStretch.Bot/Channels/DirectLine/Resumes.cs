using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>
/// Lets a page take up its conversation after a reload. What it shows for that is random, kept here as a hash alone, replaced each time and dead
/// after a month, so that nobody reads it from the store and a stolen value works once at most.
/// </summary>
internal sealed class Resumes(ISecretStore store, TimeProvider time)
{
    private const int Bytes = 32;

    /// <summary>How long a value is good for: a page left on a shared computer must not open somebody's conversation for ever.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>A new conversation of a new person.</summary>
    public async Task<ResumedAccess> NewAsync(CancellationToken cancellationToken)
    {
        var access = new ResumableAccess(DirectLineConversations.NewId(), DirectLineToken.VouchedPrefix + DirectLineConversations.NewId());
        var (resume, now) = (NewResume(), time.GetUtcNow());
        await store.AddResumeAsync(Hash(resume), access, now, now - Lifetime, cancellationToken);
        return new ResumedAccess(access, resume);
    }

    /// <summary>The conversation that a page had; a new one where what it shows opens none, or none any more.</summary>
    public async Task<ResumedAccess> TakeUpAsync(string resume, CancellationToken cancellationToken)
    {
        var (next, now) = (NewResume(), time.GetUtcNow());
        return await store.RotateResumeAsync(Hash(resume), Hash(next), now, now - Lifetime, cancellationToken) is { } access
            ? new ResumedAccess(access, next)
            : await NewAsync(cancellationToken);
    }

    private static string NewResume() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    private static ReadOnlyMemory<byte> Hash(string resume) => SHA256.HashData(Encoding.UTF8.GetBytes(resume));
}
