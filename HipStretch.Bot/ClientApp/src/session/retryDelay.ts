const longestSeconds = 15;

/** How long to wait before the next attempt, in milliseconds: 1, 2, 4, 8, then 15 seconds. */
export function retryDelay(failures: number): number {
  return Math.min(2 ** (failures - 1), longestSeconds) * 1000;
}
