import { unexpected } from './unexpected.ts';

/** A stretch of a page's content stream: one tagged sequence, or what stands untagged between two of them. */
export type Piece =
  | { readonly kind: 'untagged'; readonly lines: readonly string[] }
  | {
      readonly kind: 'tagged';
      /** The operator that opens it, `/P <</MCID 3 >>BDC`. */
      readonly open: string;
      readonly mcid: number;
      readonly lines: readonly string[];
    };

const opensTagged = /^\/\w+ <<\/MCID (\d+) >>BDC$/;
const opensAny = /B[DM]C$/;
const paints = /(?:^|\s)(?:f\*?|F|S|s|[Bb]\*?|Do|Tj|TJ|sh)$/;
const paintsText = /T[jJ]$/;

/**
 * Takes a content stream apart. Leans on Chromium's PDF writer putting one operator on a line, and refuses whatever
 * does not look so.
 * @throws AlcoveError `export.printFailed`
 */
export function readPieces(stream: string): Piece[] {
  const pieces: Piece[] = [];
  let lines: string[] = [];
  let open: { line: string; mcid: number } | undefined;
  let depth = 0;
  for (const line of stream.split('\n')) {
    // most lines by far draw letters
    if (!line.endsWith('C')) {
      lines.push(line);
      continue;
    }
    const opening = opensTagged.exec(line);
    if (depth === 0 && opening) {
      pieces.push({ kind: 'untagged', lines });
      open = { line, mcid: Number(opening[1]) };
      lines = [];
      depth = 1;
    } else if (depth === 0 && (opensAny.test(line) || line === 'EMC')) {
      throw unexpected('marked content without an id');
    } else if (line === 'EMC' && open !== undefined && --depth === 0) {
      pieces.push({ kind: 'tagged', open: open.line, mcid: open.mcid, lines });
      lines = [];
    } else {
      if (opensAny.test(line)) depth += 1;
      lines.push(line);
    }
  }
  if (depth !== 0) throw unexpected('unbalanced marked content');
  return [...pieces, { kind: 'untagged', lines }];
}

export const hasPaint = (lines: readonly string[]): boolean => lines.some((line) => paints.test(line));
export const hasText = (lines: readonly string[]): boolean => lines.some((line) => paintsText.test(line));

/** Chromium marks a ligature with its letters; inside an artifact such a mark has no place (ISO 14289-1, 7.1). */
export const isNoMark = (line: string): boolean => !opensAny.test(line) && line !== 'EMC';
