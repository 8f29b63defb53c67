import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OctetString } from 'asn1js';
import { AuthenticatedSafe, ContentInfo, PFX } from 'pkijs';
import { run } from '../../integration/export/tools.ts';

export const password = 'Siân’s 🔑';

/** How keys are made, in openssl's words. */
const keys = {
  'P-256': ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'P-384': ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  'P-521': ['ec', '-pkeyopt', 'ec_paramgen_curve:P-521'],
  'RSA-3072': ['rsa:3072'],
  'RSA-2048': ['rsa:2048'],
  'RSA-1024': ['rsa:1024'],
  'RSA-PSS': ['rsa-pss', '-pkeyopt', 'rsa_keygen_bits:2048'],
  Ed25519: ['ed25519'],
} as const;

/** How a file is locked: as today, as before 2022, and in ways that are seldom met. */
export const locks = {
  modern: [],
  'RC2-40 and Triple DES': ['-legacy'],
  'Triple DES alone': ['-legacy', '-descert'],
  'RC2-128': ['-legacy', '-certpbe', 'PBE-SHA1-RC2-128', '-keypbe', 'PBE-SHA1-RC2-128'],
  'SHA-512 and AES-128': ['-macalg', 'sha512', '-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC'],
  'no digest': ['-nomac'],
  'old, with no digest': ['-legacy', '-nomac'],
  'no encryption': ['-keypbe', 'NONE', '-certpbe', 'NONE'],
} as const;

interface Made {
  readonly key: keyof typeof keys;
  /** The name of the one that issues it; itself where there is none. */
  readonly issuer?: string;
  readonly extensions?: readonly string[];
}

interface Packed {
  /** Names of what goes in. The key of the first is the file's own. */
  readonly keys?: readonly string[];
  readonly certificates?: readonly string[];
  readonly lock?: readonly string[];
  readonly password?: string;
}

/** Makes keys, certificates and PKCS #12 files with openssl, in a folder of its own that `remove` removes. */
export class IdentityMaker {
  readonly #folder = mkdtempSync(join(tmpdir(), 'alcove-identities-'));

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  make(name: string, { key, issuer, extensions = [] }: Made): void {
    const by =
      issuer === undefined ? [] : ['-CA', this.#path(issuer, 'pem'), '-CAkey', this.#path(issuer, 'key')];
    this.#openssl(
      ...[
        'req',
        '-x509',
        '-newkey',
        ...keys[key],
        '-nodes',
        '-days',
        '3650',
        '-utf8',
        '-subj',
        `/CN=${name}`,
      ],
      ...['-keyout', this.#path(name, 'key'), '-out', this.#path(name, 'pem'), ...by],
      ...extensions.flatMap((each) => ['-addext', each]),
    );
  }

  /** A certificate that was made, X.509 in DER. */
  certificate(name: string): Uint8Array {
    const file = this.#path(name, 'der');
    this.#openssl('x509', '-in', this.#path(name, 'pem'), '-outform', 'DER', '-out', file);
    return readFileSync(file);
  }

  /** A PKCS #12 file of what was made. */
  pack({ keys: names = [], certificates = [], lock = [], password: secret = password }: Packed): Uint8Array {
    const all = [
      ...names.map((name) => this.#path(name, 'key')),
      ...certificates.map((name) => this.#path(name, 'pem')),
    ];
    const file = this.#path('packed', 'p12');
    writeFileSync(this.#path('all', 'pem'), Buffer.concat(all.map((each) => readFileSync(each))));
    const without = [
      ...(names.length === 0 ? ['-nokeys'] : []),
      ...(certificates.length === 0 ? ['-nocerts'] : []),
    ];
    this.#openssl(
      ...['pkcs12', '-export', '-in', this.#path('all', 'pem'), '-out', file],
      ...['-passout', `pass:${secret}`, ...without, ...lock],
    );
    return readFileSync(file);
  }

  #path(name: string, ending: string): string {
    return join(this.#folder, `${name}.${ending}`);
  }

  #openssl(...args: readonly string[]): void {
    const { status, output } = run('openssl', args);
    if (status !== 0) throw new Error(`openssl ${args[0]}: ${output}`);
  }
}

/** One file with what several hold, which openssl does not make; it has no digest. */
export function joined(...files: readonly Uint8Array[]): Uint8Array {
  const safeContents = files.flatMap((file) => {
    const { content } = PFX.fromBER(new Uint8Array(file).buffer).authSafe;
    return AuthenticatedSafe.fromBER(content.getValue()).safeContents;
  });
  const content = new OctetString({ valueHex: new AuthenticatedSafe({ safeContents }).toSchema().toBER() });
  const authSafe = new ContentInfo({ contentType: '1.2.840.113549.1.7.1', content });
  return new Uint8Array(new PFX({ authSafe }).toSchema().toBER());
}
