import { hasPaint, isNoMark, type Piece } from './page-content.ts';
import { unexpected } from './unexpected.ts';

/**
 * Writes a page's content stream again, with everything that carries no meaning marked as an artifact (ISO 32000-1,
 * 14.8.2.2): running heads, rules and backgrounds. `isDecoration` says so of a tagged piece.
 * `height` is the page's, in CSS pixels.
 */
export function withArtifacts(
  pieces: readonly Piece[],
  height: number,
  isDecoration: (piece: Piece & { kind: 'tagged' }) => boolean,
): string {
  const lines = pieces.flatMap((piece) => {
    if (piece.kind === 'untagged') return untagged(piece.lines, height);
    if (isDecoration(piece)) return ['/Artifact BMC', ...piece.lines.filter(isNoMark), 'EMC'];
    return [piece.open, ...piece.lines, 'EMC'];
  });
  return lines.join('\n');
}

/** Text outside the tags can only be a running head: each of its text objects is marked on its own. */
function untagged(lines: readonly string[], height: number): string[] {
  const marked: string[] = [];
  let rest: string[] = [];
  const takeRest = () => {
    marked.push(...(hasPaint(rest) ? ['/Artifact BMC', ...rest, 'EMC'] : rest));
    rest = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line !== 'BT') {
      rest.push(line);
      continue;
    }
    const end = lines.indexOf('ET', index);
    if (end === -1) throw unexpected('a text object cut by a tag');
    takeRest();
    const text = lines.slice(index, end + 1);
    marked.push(`/Artifact <</Type /Pagination /Subtype /${runningHead(text, height)}>> BDC`, ...text, 'EMC');
    index = end;
  }
  takeRest();
  return marked;
}

/** The margins of a record are never wider than this share of the page. */
const marginShare = 0.1;

function runningHead(text: readonly string[], height: number): 'Header' | 'Footer' {
  const baseline = Number(/ (\S+) Tm$/.exec(text.find((line) => line.endsWith(' Tm')) ?? '')?.[1]);
  if (baseline < height * marginShare) return 'Header';
  if (baseline > height * (1 - marginShare)) return 'Footer';
  throw unexpected('untagged text outside the margins');
}
