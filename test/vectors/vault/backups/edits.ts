import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { type Parts, placesOf, readZip, zipOf } from './zip.ts';

const hex = z.string().regex(/^([0-9a-f]{2})*$/);
const place = { at: z.string(), plus: z.int().default(0) };

/** Edits of the parts, after which the ZIP is made anew around them; and edits of the bytes of the ZIP. */
const edit = z.discriminatedUnion('edit', [
  /** The entries are these, each with the content of the genuine part named, or with the text. */
  z.object({
    edit: z.literal('entries'),
    entries: z.array(
      z.object({ name: z.string(), part: z.string().optional(), text: z.string().optional() }),
    ),
  }),
  /** The first place in a part where this text stands has the other one. */
  z.object({ edit: z.literal('replace'), part: z.string(), text: z.string(), by: z.string() }),
  /** The part is this text. */
  z.object({ edit: z.literal('rewrite'), part: z.string(), text: z.string() }),
  /** The JSON of the part is written with no space. */
  z.object({ edit: z.literal('compact'), part: z.string() }),
  z.object({ edit: z.literal('xor-part'), part: z.string(), at: z.int(), hex }),
  /** The part is of these pages of it, counted from 1, each of 4096 bytes. */
  z.object({
    edit: z.literal('pages'),
    part: z.string(),
    order: z.array(z.int()),
    all: z.boolean().default(false),
  }),
  z.object({ edit: z.literal('append-to-part'), part: z.string(), hex }),
  /** Lengths and digests in the manifest are made to fit the parts. */
  z.object({ edit: z.literal('digest') }),
  /** The manifest's HMAC is made to fit it, with the vault's key or another one. */
  z.object({ edit: z.literal('sign'), key: hex.optional() }),
  z.object({ edit: z.literal('set'), ...place, hex }),
  z.object({ edit: z.literal('xor'), ...place, hex }),
  z.object({ edit: z.literal('insert'), ...place, hex }),
  /** The file ends there. */
  z.object({ edit: z.literal('cut'), ...place }),
]);
export type Edit = z.input<typeof edit>;

/** What comes of a file: `sound`, or the code with which it is refused. */
const outcome = z.string();

export const twin = z.object({
  what: z.string(),
  edits: z.array(edit),
  /** Checked without the password, and with it. */
  without: outcome,
  with: outcome,
});
export type Twin = z.input<typeof twin>;

const manifestName = 'manifest.json';
/** A manifest's JSON as it stands: the order of members is part of what is signed. */
const manifestForm = z.custom<{ manifest: { parts: { name: string }[] }; hmac: string }>(
  (value) => z.object({ manifest: z.object({ parts: z.array(z.unknown()) }) }).safeParse(value).success,
);

/** Makes a malformed twin of a genuine backup: first the edits of its parts, in their order, then those of its bytes. */
export function applyEdits(genuine: Buffer, key: Buffer, edits: readonly Edit[]): Buffer {
  const parsed = edits.map((given) => edit.parse(given));
  const ofParts = parsed.filter((each) => !isOfBytes(each));
  const { parts, dosTime } = readZip(genuine);
  const changed = ofParts.reduce((now, each) => editParts(now, key, each), parts);
  const zip = ofParts.length === 0 ? genuine : zipOf(changed, dosTime);
  const places = placesOf(zip);
  // from the back to the front, so that every place is the one in the whole file
  return parsed
    .filter(isOfBytes)
    .map((each) => ({ each, from: (places.get(each.at) ?? Number.NaN) + each.plus }))
    .sort((one, other) => other.from - one.from)
    .reduce((now, { each, from }) => editBytes(now, from, each), zip);
}

type Parsed = z.output<typeof edit>;
type OfBytes = Extract<Parsed, { edit: 'set' | 'xor' | 'insert' | 'cut' }>;

const isOfBytes = (given: Parsed): given is OfBytes => ['set', 'xor', 'insert', 'cut'].includes(given.edit);

function editBytes(zip: Buffer, from: number, given: OfBytes): Buffer {
  if (!Number.isInteger(from)) throw new Error(`there is no ${given.at}`);
  if (given.edit === 'cut') return zip.subarray(0, from);
  const bytes = Buffer.from(given.hex, 'hex');
  const behind = given.edit === 'insert' ? from : from + bytes.length;
  const put = given.edit === 'xor' ? xored(zip.subarray(from, behind), bytes) : bytes;
  return Buffer.concat([zip.subarray(0, from), put, zip.subarray(behind)]);
}

const xored = (one: Buffer, other: Buffer) => one.map((byte, at) => byte ^ (other[at] ?? 0));

function editParts(parts: Parts, key: Buffer, given: Exclude<Parsed, OfBytes>): Parts {
  const partOf = (name: string): Buffer => {
    const found = parts.find(([each]) => each === name);
    if (found === undefined) throw new Error(`there is no ${name}`);
    return found[1];
  };
  const put = (name: string, bytes: Buffer): Parts =>
    parts.map(([each, present]) => [each, each === name ? bytes : present]);
  switch (given.edit) {
    case 'entries':
      return given.entries.map(({ name, part, text }) => [
        name,
        part === undefined ? Buffer.from(text ?? '') : partOf(part),
      ]);
    case 'replace': {
      const text = partOf(given.part).toString('utf8');
      if (!text.includes(given.text)) throw new Error(`${given.text} is not in ${given.part}`);
      return put(given.part, Buffer.from(text.replace(given.text, () => given.by)));
    }
    case 'rewrite':
      return put(given.part, Buffer.from(given.text));
    case 'compact':
      return put(given.part, Buffer.from(JSON.stringify(JSON.parse(partOf(given.part).toString('utf8')))));
    case 'xor-part': {
      const bytes = Buffer.from(partOf(given.part));
      const change = Buffer.from(given.hex, 'hex');
      for (const [at, byte] of change.entries()) bytes[given.at + at] = (bytes[given.at + at] ?? 0) ^ byte;
      return put(given.part, bytes);
    }
    case 'pages':
      return put(given.part, pagesOf(partOf(given.part), given));
    case 'append-to-part':
      return put(given.part, Buffer.concat([partOf(given.part), Buffer.from(given.hex, 'hex')]));
    case 'digest':
      return put(manifestName, digested(partOf(manifestName), partOf));
    case 'sign':
      return put(
        manifestName,
        signed(partOf(manifestName), given.key === undefined ? key : Buffer.from(given.key, 'hex')),
      );
  }
}

/** The pages in the order given, with `all` followed by those behind the highest of them. */
function pagesOf(bytes: Buffer, { order, all }: { order: readonly number[]; all: boolean }): Buffer {
  const page = (number: number) => bytes.subarray((number - 1) * 4096, number * 4096);
  const rest = all ? bytes.subarray(Math.max(...order) * 4096) : Buffer.alloc(0);
  return Buffer.concat([...order.map(page), rest]);
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

function digested(text: Buffer, partOf: (name: string) => Buffer): Buffer {
  const { manifest, hmac } = manifestForm.parse(JSON.parse(text.toString('utf8')));
  const parts = manifest.parts.map((part) => {
    const bytes = partOf(part.name);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 4_194_304) }, (_, at) =>
      sha256(bytes.subarray(at * 4_194_304, (at + 1) * 4_194_304)),
    );
    return { ...part, bytes: bytes.length, sha256: sha256(bytes), chunks };
  });
  return written({ manifest: { ...manifest, parts }, hmac });
}

function signed(text: Buffer, key: Buffer): Buffer {
  const { manifest } = manifestForm.parse(JSON.parse(text.toString('utf8')));
  const own = Buffer.from(hkdfSync('sha256', key, '', 'alcove backup manifest v1', 32));
  return written({
    manifest,
    hmac: createHmac('sha256', own).update(JSON.stringify(manifest)).digest('hex'),
  });
}

const written = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
