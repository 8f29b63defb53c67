import type { P12Signer as Reader } from '@libpdf/core';
import { OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  AuthenticatedSafe,
  CertBag,
  Certificate,
  ContentInfo,
  DigestInfo,
  getCrypto,
  MacData,
  PFX,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';
import { AlcoveError } from '../../../../shared/ipc/errors.ts';
import { buffer } from '../buffer.ts';
import { createSigningIdentity, type SigningIdentity } from '../identity.ts';
import { nameOfKind } from '../key-kind.ts';
import type { Pkcs12Contents } from './open-pkcs12.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  certBag: '1.2.840.113549.1.12.10.1.3',
  x509Certificate: '1.2.840.113549.1.9.22.1',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const;

/** The encryptions of RFC 7292, appendix C, with RC2 and Triple DES: pbeWithSHAAnd… */
export const isOldEncryption = (algorithm: string): boolean =>
  /^1\.2\.840\.113549\.1\.12\.1\.[3-6]$/.test(algorithm);

/**
 * Decrypts one part of a PKCS #12 file that is encrypted the old way, as exports of before 2022 are. WebCrypto has
 * neither RC2 nor Triple DES, and libpdf's reader, which has both in plain JavaScript, takes whole files alone and of those with one
 * key: so the part is handed over in a file of its own, beside a key and a certificate that were made for the purpose.
 *
 * @param part a ContentInfo of the authenticated safe
 * @throws AlcoveError `signingKey.fileUnreadable`, `signingKey.unsupported`
 */
export async function decryptOld(part: ContentInfo, password: string): Promise<Pkcs12Contents> {
  const { P12Signer } = await import('@libpdf/core');
  const companion = await createSigningIdentity({ name: 'companion', clock: () => new Date() });
  const file = await fileOf([companionPart(companion), part], password);
  let signer: Reader;
  try {
    signer = await P12Signer.create(file, password);
  } catch (error) {
    const other = /^Unsupported key algorithm: ([\d.]+)$/.exec(
      error instanceof Error ? error.message : '',
    )?.[1];
    if (other !== undefined) throw new AlcoveError('signingKey.unsupported', { kind: nameOfKind(other) });
    throw new AlcoveError('signingKey.fileUnreadable', undefined, { cause: error });
  }
  const privateKey: unknown = Reflect.get(signer, 'privateKey'); // libpdf lets it out in no other way
  if (!(privateKey instanceof CryptoKey)) throw new AlcoveError('signingKey.fileUnreadable');
  const key = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey));
  return {
    keys: isSame(key, companion.privateKeyPkcs8) ? [] : [key],
    certificates: [signer.certificate, ...signer.certificateChain]
      .filter((each) => !isSame(each, companion.certificate))
      .map((each) => new Uint8Array(each)),
  };
}

const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;

function companionPart({ privateKeyPkcs8, certificate }: SigningIdentity): ContentInfo {
  const key = new SafeBag({ bagId: oid.keyBag, bagValue: PrivateKeyInfo.fromBER(buffer(privateKeyPkcs8)) });
  const parsedValue = Certificate.fromBER(buffer(certificate));
  const cert = new SafeBag({
    bagId: oid.certBag,
    bagValue: new CertBag({ certId: oid.x509Certificate, parsedValue }),
  });
  return dataOf(new SafeContents({ safeBags: [key, cert] }));
}

/** Wraps bags, or parts, as the data that PKCS #12 nests. */
export function dataOf(value: SafeContents | AuthenticatedSafe): ContentInfo {
  const content = new OctetString({ valueHex: value.toSchema().toBER() });
  return new ContentInfo({ contentType: oid.data, content });
}

async function fileOf(safeContents: ContentInfo[], password: string): Promise<Uint8Array> {
  const authSafe = dataOf(new AuthenticatedSafe({ safeContents }));
  const salt = buffer(crypto.getRandomValues(new Uint8Array(8)));
  const digest = await getCrypto(true).stampDataWithPassword({
    ...{ password: buffer(Buffer.from(password)), hashAlgorithm: 'SHA-256', salt, iterationCount: 1 },
    contentToStamp: authSafe.content.getValue(),
  });
  const mac = new DigestInfo({
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
    digest: new OctetString({ valueHex: digest }),
  });
  const macData = new MacData({ mac, macSalt: new OctetString({ valueHex: salt }), iterations: 1 });
  return new Uint8Array(new PFX({ authSafe, macData }).toSchema().toBER());
}
