/** What {@link within} resolves with when work takes too long. */
export const late = Symbol('late');

/** What `work` comes to, or {@link late} when that takes longer. The work itself goes on. @throws what `work` throws in time */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | typeof late> {
  let timer: NodeJS.Timeout | undefined;
  const timeIsUp = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([work, timeIsUp]);
  } finally {
    clearTimeout(timer);
  }
}
