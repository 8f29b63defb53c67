import { z } from 'zod';
import { id } from './fields.ts';
import { instant } from './time.ts';

/** The most bytes of a scan: every backup carries it again. */
export const largestScan = 20 * 1024 * 1024;

/** A scan of the paper that both signed. */
export const contractScan = z.object({
  /** Of the attachment that holds it. */
  id,
  name: z.string(),
  bytes: z.int(),
  addedAt: instant,
  /** It was there when the contract was sealed, and is part of what was. */
  sealed: z.boolean(),
});
export type ContractScan = z.infer<typeof contractScan>;

const kinds = [
  { extension: 'pdf', mediaType: 'application/pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { extension: 'png', mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { extension: 'jpg', mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
] as const;

/** The endings of the files that can be attached. */
export const scanExtensions = ['pdf', 'png', 'jpg', 'jpeg'] as const;

/** What a scan is by its first bytes, whatever its name says: PDF, PNG or JPEG; undefined for anything else. */
export function scanKind(bytes: Uint8Array): (typeof kinds)[number] | undefined {
  return kinds.find(({ begins }) => begins.every((byte, place) => bytes[place] === byte));
}
