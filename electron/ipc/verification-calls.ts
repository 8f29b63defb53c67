import { z } from 'zod';
import { checkedRecord } from '../../shared/ipc/procedures/verification.ts';

export const verificationJobCalls = {
  /** Reads the file of the path, or takes the bytes where there is none. */
  'verification.check': {
    input: z.object({ path: z.string().nullable(), bytes: z.instanceof(Uint8Array).nullable() }),
    output: checkedRecord,
  },
} as const;
