import { z } from 'zod';

/** What opens a vault or a backup: the mentor's password, or the recovery code as it was typed. */
export const secret = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('password'), password: z.string().max(1024) }),
  z.object({ kind: z.literal('recovery'), code: z.string().max(200) }),
]);
export type Secret = z.infer<typeof secret>;

/** A password as a secret. */
export const byPassword = (password: string): Secret => ({ kind: 'password', password });
/** A recovery code, as typed, as a secret. */
export const byCode = (code: string): Secret => ({ kind: 'recovery', code });
