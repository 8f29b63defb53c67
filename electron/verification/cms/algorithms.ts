import { type DerNode, NotDer, oidOf, readDer, tags } from './der.ts';

export type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512';

const hashes: Readonly<Record<string, Hash>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

const curves: Readonly<Record<string, { name: string; bits: number }>> = {
  '1.2.840.10045.3.1.7': { name: 'P-256', bits: 256 },
  '1.3.132.0.34': { name: 'P-384', bits: 384 },
  '1.3.132.0.35': { name: 'P-521', bits: 521 },
};

type Method = { readonly family: 'ECDSA' | 'RSASSA-PKCS1-v1_5'; readonly hash: Hash | undefined };

const rsaPss = '1.2.840.113549.1.1.10';
const methods: Readonly<Record<string, Method>> = {
  '1.2.840.10045.4.3.2': { family: 'ECDSA', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { family: 'ECDSA', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { family: 'ECDSA', hash: 'SHA-512' },
  // names no hash: that of the digest counts
  '1.2.840.113549.1.1.1': { family: 'RSASSA-PKCS1-v1_5', hash: undefined },
  '1.2.840.113549.1.1.11': { family: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { family: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { family: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
};

/** What people call the algorithms that are refused, and those that a key may be for. */
const names: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '1.2.840.113549.2.5': 'MD5',
  '1.2.840.113549.1.1.5': 'RSA with SHA-1',
  '1.2.840.113549.1.1.4': 'RSA with MD5',
  '1.2.840.10045.4.1': 'ECDSA with SHA-1',
  '1.3.101.112': 'Ed25519',
};

export const shortestRsa = 2048;
const longestRsa = 16_384;

export type PublicKey = {
  readonly kind: 'ECDSA' | 'RSA' | 'other';
  readonly bits: number;
  /** `P-256`, `RSA-3072`, or the identifier of a kind that is not known. */
  readonly name: string;
  readonly spki: Uint8Array;
};

/** An algorithm that is not, or no longer, safe or known. `algorithm` is its name for people. */
export class Refused extends Error {
  readonly algorithm: string;
  constructor(algorithm: string) {
    super();
    this.algorithm = algorithm;
  }
}

const nameFor = (oid: string | undefined): string => names[oid ?? ''] ?? oid ?? '';

/**
 * The hash that an AlgorithmIdentifier names. SHA-2 with 256 bits or more is taken, as ETSI TS 119 312 does.
 * @throws Refused
 */
export function hashOf(algorithm: DerNode | undefined): Hash {
  const oid = oidOf(algorithm?.children[0]);
  const hash = hashes[oid ?? ''];
  if (hash === undefined || !hasNoParameters(algorithm)) throw new Refused(nameFor(oid));
  return hash;
}

function hasNoParameters(algorithm: DerNode | undefined): boolean {
  const [, parameters, more] = algorithm?.children ?? [];
  return more === undefined && (parameters === undefined || parameters.tag === tags.null);
}

/** What kind of key a SubjectPublicKeyInfo holds. @throws NotDer */
export function publicKeyOf(spki: DerNode): PublicKey {
  const [algorithm, key] = spki.children;
  const oid = oidOf(algorithm?.children[0]);
  if (key?.tag !== tags.bitString) throw new NotDer();
  if (oid === '1.2.840.10045.2.1') {
    const curve = curves[oidOf(algorithm?.children[1]) ?? ''];
    if (curve !== undefined) return { kind: 'ECDSA', ...curve, spki: spki.encoding };
  }
  if (oid === '1.2.840.113549.1.1.1') {
    const modulus = readDer(key.content.subarray(1)).children[0];
    const digits = Buffer.from(modulus?.content ?? [])
      .toString('hex')
      .replace(/^0+/, '');
    const bits = digits === '' ? 0 : digits.length * 4 - leadingZeroBits(digits);
    return { kind: 'RSA', bits, name: `RSA-${bits}`, spki: spki.encoding };
  }
  return { kind: 'other', bits: 0, name: nameFor(oidOf(algorithm?.children[1]) ?? oid), spki: spki.encoding };
}

const leadingZeroBits = (hex: string): number => Math.clz32(Number.parseInt(hex[0] ?? '0', 16)) - 28;

/**
 * Whether a signature over `data` was made with this key: ECDSA on P-256, P-384 and P-521, RSA from 2048 bits with
 * PKCS #1 v1.5 or PSS. `digest` is the hash that must stand behind it, where that is known from elsewhere.
 * @throws Refused
 */
export async function signatureFits(
  key: PublicKey,
  algorithm: DerNode | undefined,
  digest: Hash | undefined,
  data: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const oid = oidOf(algorithm?.children[0]);
  const isPss = oid === rsaPss;
  const method = methods[oid ?? ''];
  if (!isPss && (method === undefined || !hasNoParameters(algorithm))) throw new Refused(nameFor(oid));
  const hash = isPss ? pssHash(algorithm) : (method?.hash ?? digest);
  if (hash === undefined || (digest !== undefined && hash !== digest)) throw new Refused(nameFor(oid));
  if (key.kind === 'other' || key.bits > longestRsa) throw new Refused(key.name);
  if ((key.kind === 'ECDSA') !== (method?.family === 'ECDSA')) return false;
  if (key.kind === 'ECDSA') {
    const raw = sideBySide(signature, Math.ceil(key.bits / 8));
    if (raw === undefined) return false;
    return verify(key, { name: 'ECDSA', namedCurve: key.name }, { name: 'ECDSA', hash }, raw, data);
  }
  if (isPss) {
    const saltLength = pssSaltLength(algorithm);
    return verify(key, { name: 'RSA-PSS', hash }, { name: 'RSA-PSS', saltLength }, signature, data);
  }
  const name = 'RSASSA-PKCS1-v1_5';
  return verify(key, { name, hash }, { name }, signature, data);
}

async function verify(
  { spki }: PublicKey,
  importing: { name: string; hash?: Hash; namedCurve?: string },
  checking: { name: string; hash?: Hash; saltLength?: number },
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  const key = await crypto.subtle
    .importKey('spki', new Uint8Array(spki), importing, false, ['verify'])
    .catch(() => undefined);
  // a key that is no point of its curve, or no number that could be a modulus, signs nothing
  if (key === undefined) return false;
  return crypto.subtle.verify(checking, key, new Uint8Array(signature), new Uint8Array(data));
}

/** ECDSA's r and s as WebCrypto wants them; undefined where they are not two positive numbers of that width. */
function sideBySide(signature: Uint8Array, width: number): Uint8Array | undefined {
  const node = readDer(signature);
  const [r, s, more] = node.children;
  if (node.encoding.length !== signature.length || node.tag !== tags.sequence) throw new NotDer();
  if (r?.tag !== tags.integer || s?.tag !== tags.integer || more !== undefined) throw new NotDer();
  const raw = new Uint8Array(width * 2);
  for (const [index, { content }] of [r, s].entries()) {
    const digits = content[0] === 0 ? content.subarray(1) : content;
    if (((content[0] ?? 0) & 0x80) !== 0 || digits.length > width) return undefined;
    raw.set(digits, (index + 1) * width - digits.length);
  }
  return raw;
}

/** The hash of RSASSA-PSS parameters (RFC 4055): the same for the message and for the mask, and never the default SHA-1. */
function pssHash(algorithm: DerNode | undefined): Hash {
  const fields = algorithm?.children[1]?.children ?? [];
  const inside = (tag: number) => fields.find((field) => field.tag === tag)?.children[0];
  const hash = hashOf(inside(tags.context0));
  const mask = inside(tags.context1);
  const isMaskGeneration1 = oidOf(mask?.children[0]) === '1.2.840.113549.1.1.8';
  if (!isMaskGeneration1 || hashOf(mask?.children[1]) !== hash) throw new Refused('RSA-PSS');
  if (inside(tags.context3) !== undefined) throw new Refused('RSA-PSS');
  return hash;
}

function pssSaltLength(algorithm: DerNode | undefined): number {
  const field = algorithm?.children[1]?.children.find(({ tag }) => tag === tags.context2)?.children[0];
  if (field === undefined) return 20;
  if (field.tag !== tags.integer || field.content.length > 2) throw new Refused('RSA-PSS');
  return Number.parseInt(Buffer.from(field.content).toString('hex'), 16);
}
