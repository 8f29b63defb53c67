import { deepestNesting } from '../limits.ts';

/** Not DER: written in a way that other programs may read differently, or not at all. */
export class NotDer extends Error {}

/** One element of a DER encoding (X.690). */
export type DerNode = {
  /** The first byte: class, form and number. */
  readonly tag: number;
  readonly content: Uint8Array;
  /** Tag, length and content. */
  readonly encoding: Uint8Array;
  /** Empty for a primitive element. */
  readonly children: readonly DerNode[];
};

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context1: 0xa1,
  context2: 0xa2,
  context3: 0xa3,
} as const;

/**
 * Reads one DER element from the start of the bytes; what follows it is the caller's. Only the one encoding that DER
 * allows is taken, so the bytes equal what writing it again would give.
 * @throws NotDer
 */
export function readDer(bytes: Uint8Array, depth = 0): DerNode {
  if (depth > deepestNesting) throw new NotDer();
  const [tag = 0, first] = bytes;
  // numbers above 30 take several bytes, and none of these structures has one
  if (first === undefined || (tag & 0x1f) === 0x1f) throw new NotDer();
  const { length, start } = readLength(bytes, first);
  const end = start + length;
  if (end > bytes.length) throw new NotDer();
  const content = bytes.subarray(start, end);
  const node = {
    tag,
    content,
    encoding: bytes.subarray(0, end),
    children: (tag & 0x20) === 0 ? [] : readChildren(content, depth + 1),
  };
  checkForm(node);
  return node;
}

function readLength(bytes: Uint8Array, first: number): { length: number; start: number } {
  if (first < 0x80) return { length: first, start: 2 };
  const count = first & 0x7f;
  if (count === 0 || count > 4 || bytes.length < 2 + count) throw new NotDer();
  let length = 0;
  for (let index = 0; index < count; index += 1) length = length * 256 + (bytes[2 + index] ?? 0);
  // the shortest form that holds it, and no other
  if (length < 0x80 || length < 256 ** (count - 1)) throw new NotDer();
  return { length, start: 2 + count };
}

function readChildren(content: Uint8Array, depth: number): DerNode[] {
  const children: DerNode[] = [];
  for (let at = 0; at < content.length; ) {
    const child = readDer(content.subarray(at), depth);
    children.push(child);
    at += child.encoding.length;
  }
  return children;
}

function checkForm({ tag, content, children }: DerNode): void {
  const isUniversal = (tag & 0xc0) === 0;
  if (!isUniversal) return;
  const isConstructed = (tag & 0x20) !== 0;
  if (isConstructed !== (tag === tags.sequence || tag === tags.set)) throw new NotDer();
  const [first = 0, second = 0] = content;
  const wrong =
    (tag === tags.boolean && (content.length !== 1 || (first !== 0 && first !== 0xff))) ||
    (tag === tags.null && content.length > 0) ||
    (tag === tags.integer && !isShortestInteger(content, first, second)) ||
    (tag === tags.oid && !isShortestOid(content)) ||
    (tag === tags.bitString && !hasZeroPadding(content)) ||
    (tag === tags.set && !isSorted(children));
  if (wrong) throw new NotDer();
}

function isShortestInteger(content: Uint8Array, first: number, second: number): boolean {
  if (content.length === 0) return false;
  if (content.length === 1) return true;
  return !(first === 0 && second < 0x80) && !(first === 0xff && second >= 0x80);
}

function isShortestOid(content: Uint8Array): boolean {
  if (content.length === 0 || ((content.at(-1) ?? 0) & 0x80) !== 0) return false;
  return content.every(
    (byte, index) => byte !== 0x80 || (index > 0 && ((content[index - 1] ?? 0) & 0x80) !== 0),
  );
}

function hasZeroPadding(content: Uint8Array): boolean {
  const [unused] = content;
  if (unused === undefined || unused > 7 || (content.length === 1 && unused > 0)) return false;
  return ((content.at(-1) ?? 0) & ((1 << unused) - 1)) === 0 || content.length === 1;
}

/** The members of a SET OF stand in the order of their encodings (X.690, 11.6). */
export function isSorted(members: readonly DerNode[]): boolean {
  return members.every(({ encoding }, index) => {
    const before = members[index - 1];
    return before === undefined || Buffer.compare(before.encoding, encoding) <= 0;
  });
}

/** An object identifier in dots; undefined for anything else. */
export function oidOf(node: DerNode | undefined): string | undefined {
  if (node?.tag !== tags.oid) return undefined;
  const parts: bigint[] = [];
  let part = 0n;
  for (const byte of node.content) {
    part = (part << 7n) | BigInt(byte & 0x7f);
    if ((byte & 0x80) !== 0) continue;
    parts.push(part);
    part = 0n;
  }
  const [head = 0n, ...rest] = parts;
  const top = head < 40n ? 0n : head < 80n ? 1n : 2n;
  return [top, head - top * 40n, ...rest].join('.');
}

/** A time of a certificate or an attribute (RFC 5280, 4.1.2.5); undefined where it is none. */
export function timeOf(node: DerNode | undefined): Date | undefined {
  if (node === undefined || (node.tag !== tags.utcTime && node.tag !== tags.generalizedTime))
    return undefined;
  const text = Buffer.from(node.content).toString('latin1');
  const found = /^(\d\d)?(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (found === null || (found[1] === undefined) !== (node.tag === tags.utcTime)) return undefined;
  const [, century, year = '', month, day, hour, minute, second] = found;
  const full = century === undefined ? `${Number(year) < 50 ? 20 : 19}${year}` : `${century}${year}`;
  const time = new Date(`${full}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
