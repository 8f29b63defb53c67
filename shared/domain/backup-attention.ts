/** After so many days without a verified backup the mentor is told. */
export const daysUntilOld = 14;

const day = 24 * 60 * 60 * 1000;

/**
 * Whether a mentor should look after their backups: there is no verified one, the last is more than 14 days old, or a
 * folder waits for its backup. `fine` when nothing has to be done. The gravest comes first.
 */
export function backupAttention(
  { lastVerifiedAt, waiting }: { readonly lastVerifiedAt: string | null; readonly waiting: number },
  now: Date,
): 'none' | 'old' | 'waiting' | 'fine' {
  if (lastVerifiedAt === null) return 'none';
  if (now.getTime() - new Date(lastVerifiedAt).getTime() > daysUntilOld * day) return 'old';
  return waiting > 0 ? 'waiting' : 'fine';
}
