import { describe, expect, it } from 'vitest';
import type { OpenPdf } from '../../../renderer/documents/pdf-document.ts';
import { makeReaders } from '../../../renderer/documents/pdf-readers.ts';

/** Readers that write down what becomes of them; the given ones fail to start. */
function watched(failing: readonly number[] = []) {
  const events: string[] = [];
  let started = 0;
  const readers = makeReaders(async () => {
    started += 1;
    const name = started;
    events.push(`start ${name}`);
    if (failing.includes(name)) throw new Error(`reader ${name}`);
    return {
      open: async (bytes) => {
        events.push(`open ${bytes[0]} with ${name}`);
        return {} as OpenPdf;
      },
      close: () => events.push(`close ${name}`),
    };
  });
  return { events, ...readers };
}

const document = (number: number) => new Uint8Array([number]);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('readers of PDFs', () => {
  it('one is ready before its document comes', async () => {
    const { events, expect: expectPages, open } = watched();
    expectPages();
    expect(events).toEqual(['start 1']);
    await open(document(7));
    expect(events).toEqual(['start 1', 'open 7 with 1']);
  });

  it('no two documents share one, whether they were expected or not', async () => {
    const { events, expect: expectPages, open } = watched();
    expectPages();
    expectPages();
    await Promise.all([open(document(7)), open(document(8)), open(document(9))]);
    expect(events.filter((event) => event.startsWith('open'))).toEqual([
      'open 7 with 1',
      'open 8 with 2',
      'open 9 with 3',
    ]);
  });

  it('one that was made ready for nothing ends once nobody expects pages any more', async () => {
    const { events, expect: expectPages, open } = watched();
    const [first, second] = [expectPages(), expectPages()];
    first();
    await settled();
    expect(events).toEqual(['start 1']);
    second();
    await settled();
    expect(events).toEqual(['start 1', 'close 1']);
    await open(document(7));
    expect(events.at(-1)).toBe('open 7 with 2');
  });

  it('one that a document has is not ended with the expectation', async () => {
    const { events, expect: expectPages, open } = watched();
    const noneExpected = expectPages();
    await open(document(7));
    noneExpected();
    await settled();
    expect(events).toEqual(['start 1', 'open 7 with 1']);
  });

  it('whoever opens a document after a failed start has another one started, and is told of its failure', async () => {
    const { events, expect: expectPages, open } = watched([1, 3]);
    const noneExpected = expectPages();
    await settled();
    await open(document(7));
    expect(events).toEqual(['start 1', 'start 2', 'open 7 with 2']);
    await expect(open(document(8))).rejects.toThrow('reader 3');
    noneExpected();
  });
});
