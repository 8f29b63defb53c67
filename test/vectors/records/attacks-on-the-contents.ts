import { deflateSync, inflateSync } from 'node:zlib';
import type { Attack } from './attack.ts';
import { type Base, sign } from './base-records.ts';
import {
  append,
  bytesOf,
  firstPage,
  latin1,
  numberAfter,
  sourceOf,
  streamSource,
  withNote,
} from './pdf-writing.ts';

const next = (pdf: Uint8Array): number => numberAfter(pdf, 'Size');
const rootOf = (pdf: Uint8Array): number => numberAfter(pdf, 'Root');

/** The catalog with more entries, and objects for them. */
function withRoot(
  pdf: Uint8Array,
  entries: string,
  objects: Readonly<Record<number, string | Uint8Array>> = {},
) {
  const source = sourceOf(pdf, rootOf(pdf)).replace(/>>\s*$/, `${entries} >>`);
  return append(pdf, { objects: { [rootOf(pdf)]: source, ...objects } });
}

function unpacked(pdf: Uint8Array, number: number): Uint8Array {
  const text = latin1(pdf);
  const start = text.indexOf('stream\n', text.lastIndexOf(`\n${number} 0 obj\n`)) + 'stream\n'.length;
  return new Uint8Array(inflateSync(pdf.subarray(start)));
}

/** The content of the first page, changed. */
function withContent(pdf: Uint8Array, change: (content: string) => string): Uint8Array {
  const page = firstPage(pdf);
  const number = Number(/\/Contents (\d+)/.exec(sourceOf(pdf, page))?.[1]);
  const content = bytesOf(change(latin1(unpacked(pdf, number))));
  return append(pdf, { objects: { [number]: streamSource('', content) } });
}

/** The attached data, changed as text. */
export function withData(pdf: Uint8Array, change: (json: string) => string): Uint8Array {
  const text = latin1(pdf);
  const number = Number(/\/EF <<\s*\/F (\d+)/.exec(text)?.[1]);
  const json = Buffer.from(unpacked(pdf, number)).toString('utf8');
  const changed = change(json);
  if (changed === json) throw new Error('nothing was changed');
  return append(pdf, {
    objects: { [number]: streamSource('/Type /EmbeddedFile', Buffer.from(changed, 'utf8')) },
  });
}

const signedAfter =
  (change: (pdf: Uint8Array) => Uint8Array) =>
  ({ prepared, mentor }: Base): Promise<Uint8Array> =>
    sign(change(prepared), mentor);

/** The first painted words, wrapped in other operators. */
const aroundWords = (before: string, after: string) => (content: string) =>
  content.replace(/BT\n[\s\S]*?ET/, (words) => `${before}\n${words}\n${after}`);

/** A contract whose data was changed, its pages not. */
const contractData = [
  ['a contract with other terms in its data', '"everyWeeks": 6', '"everyWeeks": 2'],
  ['a contract agreed on another day in its data', '"agreedOn": "2026-08-01"', '"agreedOn": "2025-08-01"'],
  ['a contract with another signature in its data', 'I agree, as the mentee.', 'I was not asked.'],
  ['a contract that is not said to be replaced in its data', /,\s*"replacedBy": \{[^}]*\}/, ''],
  ['a contract with another word in its data', 'Mentoring contract', 'Employment contract'],
] as const;

/** What a signer, or a forger with a key of their own, could put into a record before signing it. */
export const attacksOnTheContents: readonly Attack[] = [
  {
    name: 'data that says something else than the pages, signed with the right key',
    of: 'session-record',
    make: signedAfter((pdf) =>
      withData(pdf, (json) => json.replace('diary for four weeks', 'diary for nine weeks')),
    ),
    finds: 'data-differs',
    foolsPdfsig: 'whole',
  },
  {
    name: 'data without a sentence of the pages',
    of: 'session-record',
    make: signedAfter((pdf) => withData(pdf, (json) => json.replace(/"takesAway": ".*?",\s*/, ''))),
    finds: 'data-differs',
  },
  {
    name: 'other data, signed with another key',
    of: 'session-record',
    make: ({ prepared, forger }) =>
      sign(
        withData(prepared, (json) => json.replace('Ask for a job plan review', 'Ask for leave')),
        forger,
      ),
    finds: 'data-differs',
  },
  ...contractData.map(
    ([name, from, to]): Attack => ({
      name,
      of: 'contract',
      make: signedAfter((pdf) => withData(pdf, (json) => json.replace(from, to))),
      finds: 'data-differs',
      foolsPdfsig: 'whole',
    }),
  ),
  {
    name: 'a contract without the way in which it was agreed',
    of: 'contract',
    make: signedAfter((pdf) => withData(pdf, (json) => json.replace(/"agreedHow": ".*?",\s*/, ''))),
    finds: 'data-unreadable',
  },
  {
    name: 'a contract that calls itself the record of a session',
    of: 'contract',
    make: signedAfter((pdf) =>
      withData(pdf, (json) => json.replace('alcove-contract', 'alcove-session-record')),
    ),
    finds: 'data-unreadable',
  },
  {
    name: 'a certificate in the same name by another key',
    make: ({ prepared, forger }) => sign(prepared, forger),
    finds: 'key-not-on-pages',
    foolsPdfsig: 'whole',
  },
  {
    name: 'a link that leads elsewhere',
    make: signedAfter((pdf) => {
      const found = /\n(\d+) 0 obj\n<<(?:(?!endobj)[\s\S])*?\/URI \(/.exec(latin1(pdf))?.[1] ?? '';
      return append(pdf, {
        objects: {
          [Number(found)]: sourceOf(pdf, Number(found)).replace(
            /\/URI \(.*?\)/,
            '/URI (https://example.com/)',
          ),
        },
      });
    }),
    finds: 'data-differs',
  },
  {
    name: 'data with a field that no record has',
    make: signedAfter((pdf) => withData(pdf, (json) => json.replace('{', '{ "more": 1,'))),
    finds: 'data-unreadable',
  },
  {
    name: 'a layer that can be hidden',
    make: signedAfter((pdf) =>
      withRoot(pdf, `/OCProperties << /OCGs [ ${next(pdf)} 0 R ] /D << /OFF [ ${next(pdf)} 0 R ] >> >>`, {
        [next(pdf)]: '<< /Type /OCG /Name (Small print) >>',
      }),
    ),
    finds: 'hidden-layer',
    foolsPdfsig: 'whole',
  },
  {
    name: 'a script',
    make: signedAfter((pdf) => withRoot(pdf, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>')),
    finds: 'script',
  },
  {
    name: 'an action at opening',
    make: signedAfter((pdf) => withRoot(pdf, '/OpenAction << /Type /Action /S /Launch /F (other.pdf) >>')),
    finds: 'action',
  },
  {
    name: 'a second file inside',
    make: signedAfter((pdf) =>
      append(pdf, {
        objects: { [next(pdf)]: streamSource('/Type /EmbeddedFile', bytesOf('PRIVATE')) },
      }),
    ),
    finds: 'other-attachment',
  },
  {
    name: 'a form of another kind behind the pages',
    make: signedAfter((pdf) => {
      const form = numberAfter(pdf, 'AcroForm');
      return append(pdf, {
        objects: { [form]: sourceOf(pdf, form).replace(/>>\s*$/, '/XFA (<xdp/>) >>') },
      });
    }),
    finds: 'form-xfa',
  },
  {
    name: 'a note drawn over the page',
    make: signedAfter(withNote),
    finds: 'annotation',
  },
  {
    name: 'invisible text',
    make: signedAfter((pdf) => withContent(pdf, aroundWords('q 3 Tr', 'Q'))),
    finds: 'text-invisible',
  },
  {
    name: 'white text',
    make: signedAfter((pdf) => withContent(pdf, aroundWords('q 1 1 1 rg', 'Q'))),
    finds: 'text-invisible',
  },
  {
    name: 'text too small to see',
    make: signedAfter((pdf) => withContent(pdf, aroundWords('q .01 0 0 .01 300 300 cm', 'Q'))),
    finds: 'text-invisible',
  },
  {
    name: 'text beside the page',
    make: signedAfter((pdf) => withContent(pdf, aroundWords('q 1 0 0 1 9000 0 cm', 'Q'))),
    finds: 'text-invisible',
  },
  {
    name: 'text that is painted over',
    make: signedAfter((pdf) =>
      withContent(pdf, (content) => `q\n${content}\nQ\n/Artifact BMC\nq 0 g 0 0 900 900 re f Q\nEMC`),
    ),
    finds: 'text-invisible',
  },
  {
    name: 'words painted outside of the record',
    make: signedAfter((pdf) =>
      withContent(pdf, (content) => {
        const words = [...content.matchAll(/BT\n[\s\S]*?ET/g)].map(([text]) => text).slice(8, 10);
        return `${content}\n/Artifact BMC\n${words.join('\n')}\n${words.join('\n')}\nEMC`;
      }),
    ),
    finds: 'text-untagged',
  },
  {
    name: 'words painted twice inside the record',
    make: signedAfter((pdf) =>
      withContent(pdf, (content) => content.replace(/(MCID 5 >>BDC\n)(BT\n[\s\S]*?ET\n)/, '$1$2$2')),
    ),
    finds: 'data-differs',
  },
  {
    name: 'a page of operators that Alcove does not write',
    make: signedAfter((pdf) => withContent(pdf, (content) => `${content}\n/P sh`)),
    finds: 'text-unread',
  },
  {
    name: 'a page that unpacks to more than any record',
    make: signedAfter((pdf) => {
      const page = firstPage(pdf);
      const number = Number(/\/Contents (\d+)/.exec(sourceOf(pdf, page))?.[1]);
      const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024 + 1, ' '));
      return append(pdf, { objects: { [number]: streamSource('/Filter /FlateDecode', bomb) } });
    }),
    finds: 'too-complex',
    verdict: 'unreadable',
  },
];
