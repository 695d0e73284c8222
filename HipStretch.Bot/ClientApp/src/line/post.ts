import type { Activity, DirectLine } from 'botframework-directlinejs';

/** How long a line may take, in milliseconds; one that is not connected yet may never answer. */
const longest = 30_000;

/**
 * Posts an activity over one connection.
 * @returns Its id; undefined where the server was away, stumbled or took too long. Where the server refuses it for good, this throws.
 */
export function post(line: Pick<DirectLine, 'postActivity'>, activity: Activity): Promise<string | undefined> {
  return new Promise<string | undefined>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve(undefined)), longest);
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      how();
    };
    line.postActivity(activity).subscribe({
      next: (id) => settle(() => resolve(id === 'retry' ? undefined : id)),
      error: (error: { status?: number }) => settle(() => (error.status ? reject(error as Error) : resolve(undefined))),
      complete: () => settle(() => resolve(undefined)),
    });
  });
}
