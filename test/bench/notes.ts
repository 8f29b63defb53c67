import { documentSchemaVersion, type RichDocument } from '../../shared/rich-text/document.ts';

const common =
  'session mentee goal option action contract boundary review supervision confidence practice clinic'.split(
    ' ',
  );

/** A note of about 1.5 kB from a small seeded generator, so that every run searches the same words. */
export function noteText(seed: number): string {
  let state = seed * 2_654_435_761;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const words = Array.from({ length: 210 }, () => {
    const draw = next();
    return draw % 5 === 0 ? (common[(draw >>> 8) % common.length] ?? 'session') : `w${(draw >>> 8) % 9000}`;
  });
  return words.join(' ');
}

export function noteOf(text: string): RichDocument {
  const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  return { version: documentSchemaVersion, content };
}
