import { z } from 'zod';
import { instant } from './time.ts';

/** What “Check my vault” looks at, in the order in which it does. */
export const checkPart = z.enum([
  'pages',
  'structure',
  'references',
  'search',
  'chain',
  'documents',
  'attachments',
  'keys',
]);
export type CheckPart = z.infer<typeof checkPart>;

/** Why the chain does not hold at a place. */
export const chainProblem = z.enum([
  'link-missing',
  'link-changed',
  'entry-missing',
  'entry-changed',
  'entry-not-erased',
  'entry-without-link',
]);

/** The first place at which the chain does not hold. */
export const brokenLink = z.object({ sequence: z.int(), why: chainProblem });
export type BrokenLink = z.infer<typeof brokenLink>;

/** Something that is not as it was written. */
export const checkFinding = z.object({
  part: checkPart,
  /** Where, in words of the format and never of content: page numbers, tables, numbers of links. At most ten. */
  where: z.array(z.string()).max(10),
  /** What is wrong with the chain there; null for every other part. */
  why: chainProblem.nullable(),
});
export type CheckFinding = z.infer<typeof checkFinding>;

export const checkReport = z.object({
  checkedAt: instant,
  findings: z.array(checkFinding),
  /** What could not be looked at, because what is damaged stands before it. */
  unread: z.array(checkPart),
  /** How much was looked at; what could not be read counts for nothing. */
  counts: z.object({
    bytes: z.int(),
    pages: z.int(),
    links: z.int(),
    tombstones: z.int(),
    documents: z.int(),
    attachments: z.int(),
  }),
  /** The last link of the chain in hex; null when it could not be read. */
  chainHead: z.string().nullable(),
});
export type CheckReport = z.infer<typeof checkReport>;

/** Whether the whole vault is as it was written. */
export const isSound = ({ findings, unread }: CheckReport): boolean =>
  findings.length === 0 && unread.length === 0;

/** A digest in groups of four, as it can be read aloud: the first sixteen digits tell any two apart in practice. */
export function shortHead(head: string): string {
  return (head.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}
