import type { Activity, DirectLine } from 'botframework-directlinejs';

/** How long a line may take, in milliseconds; one that is not connected yet may never answer. */
const longest = 30_000;

/**
 * Posts an activity over one connection.
 * @returns Its id; undefined where the server was away, stumbled or took too long. Where the server refuses it for good, this throws.
 */
export async function post(line: Pick<DirectLine, 'postActivity'>, activity: Activity): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<string | undefined>((resolve, reject) => {
      const posting = line.postActivity(activity).subscribe({
        next: (id) => resolve(id === 'retry' ? undefined : id),
        error: (error: { status?: number }) => (error.status ? reject(error as Error) : resolve(undefined)),
        complete: () => resolve(undefined),
      });
      timer = setTimeout(() => {
        // Else it would go out when the line is connected at last.
        posting.unsubscribe();
        resolve(undefined);
      }, longest);
    });
  } finally {
    clearTimeout(timer);
  }
}
