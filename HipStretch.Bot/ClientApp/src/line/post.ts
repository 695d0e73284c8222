import type { Activity, DirectLine } from 'botframework-directlinejs';

/**
 * Posts an activity over one connection.
 * @returns Whether it arrived. It did not where the server was away or stumbled; where the server refuses it for good, this throws.
 */
export function post(line: DirectLine, activity: Activity): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    line.postActivity(activity).subscribe({
      next: (id) => resolve(id === 'retry' ? undefined : id),
      error: (error: { status?: number }) => (error.status ? reject(error as Error) : resolve(undefined)),
      complete: () => resolve(undefined),
    });
  });
}
