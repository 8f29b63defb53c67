/** Writes what is pending now. Rejects when it could not be written; the text then stays with its editor. */
export type Flush = () => Promise<void>;

const pending = new Set<Flush>();

/** Names work that may not be written yet, until the returned function is called. */
export function register(flush: Flush): () => void {
  pending.add(flush);
  return () => {
    pending.delete(flush);
  };
}

/**
 * Has everything registered written, all at once. Never rejects: resolves with how many writes failed. Nothing is
 * taken off the register, so that what failed is tried again by the next call.
 */
export async function flushAll(): Promise<number> {
  const results = await Promise.allSettled([...pending].map(async (flush) => flush()));
  return results.filter((result) => result.status === 'rejected').length;
}
