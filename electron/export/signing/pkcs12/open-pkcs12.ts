import { type BaseBlock, Integer, OctetString, Sequence } from 'asn1js';
import {
  type AlgorithmIdentifier,
  AuthenticatedSafe,
  CertBag,
  ContentInfo,
  EncryptedContentInfo,
  EncryptedData,
  getCrypto,
  PBES2Params,
  PBKDF2Params,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  type SafeBag,
  SafeContents,
} from 'pkijs';
import { AlcoveError } from '../../../../shared/ipc/errors.ts';
import { buffer } from '../buffer.ts';
import { dataOf, decryptOld, isOldEncryption } from './old-encryption.ts';

/** What a PKCS #12 file holds: private keys as PKCS #8 and certificates as X.509, both DER, in no order that says anything. */
export interface Pkcs12Contents {
  readonly keys: readonly Uint8Array<ArrayBuffer>[];
  readonly certificates: readonly Uint8Array<ArrayBuffer>[];
}

/** Common files ask for 2,048 to 600,000 rounds; a hostile one could ask for hours. */
const mostRounds = 10_000_000;
/** The rounds of old encryption and of the digest run in JavaScript, 20 times slower. */
const mostSlowRounds = 1_000_000;

const contentType = { data: '1.2.840.113549.1.7.1', encryptedData: '1.2.840.113549.1.7.6' } as const;
const x509Certificate = '1.2.840.113549.1.9.22.1';
const pbes2 = '1.2.840.113549.1.5.13';

/**
 * Opens a PKCS #12 file (RFC 7292), also one that is encrypted the old way with RC2 or Triple DES.
 *
 * @throws AlcoveError `signingKey.notAFile` for something else, `signingKey.passwordWrong`, `signingKey.fileUnreadable`
 * for a way of encrypting that nothing here reads
 */
export async function openPkcs12(file: Uint8Array, password: string): Promise<Pkcs12Contents> {
  const { pfx, content, parts } = parse(file);
  const checked = await fitsDigest(pfx, content, password);
  const opened: Pkcs12Contents[] = [];
  for (const part of parts) opened.push(await openPart(part, password, checked));
  return merged(opened);
}

function parse(file: Uint8Array): { pfx: PFX; content: ArrayBuffer; parts: ContentInfo[] } {
  try {
    const pfx = PFX.fromBER(buffer(file));
    const { content } = pfx.authSafe;
    if (pfx.authSafe.contentType !== contentType.data || !(content instanceof OctetString))
      throw new AlcoveError('signingKey.fileUnreadable'); // sealed with a key instead of a password
    const value = content.getValue();
    return { pfx, content: value, parts: AuthenticatedSafe.fromBER(value).safeContents };
  } catch (error) {
    if (error instanceof AlcoveError) throw error;
    throw new AlcoveError('signingKey.notAFile', undefined, { cause: error });
  }
}

/**
 * Whether the password was found to be right: false where the file has no digest, or one that is unknown here.
 * @throws AlcoveError `signingKey.passwordWrong`
 */
async function fitsDigest({ macData }: PFX, content: ArrayBuffer, password: string): Promise<boolean> {
  if (macData === undefined) return false;
  const hashAlgorithm = digestNames[macData.mac.digestAlgorithm.algorithmId];
  if (hashAlgorithm === undefined) return false;
  const iterationCount = macData.iterations ?? 1;
  if (iterationCount > mostSlowRounds) throw new AlcoveError('signingKey.fileUnreadable');
  const fits = await getCrypto(true).verifyDataStampedWithPassword({
    ...{ password: buffer(Buffer.from(password)), hashAlgorithm, iterationCount },
    salt: macData.macSalt.getValue(),
    contentToVerify: content,
    signatureToVerify: macData.mac.digest.getValue(),
  });
  if (!fits) throw new AlcoveError('signingKey.passwordWrong');
  return true;
}

const digestNames: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

async function openPart(part: ContentInfo, password: string, checked: boolean): Promise<Pkcs12Contents> {
  if (part.contentType === contentType.data && part.content instanceof OctetString)
    return openBags(part.content.getValue(), password, checked);
  if (part.contentType !== contentType.encryptedData) throw new AlcoveError('signingKey.fileUnreadable');
  const whole = ContentInfo.fromBER(part.toSchema().toBER()); // reading the inner form alters the outer one
  const encrypted = new EncryptedData({ schema: part.content });
  const algorithm = encrypted.encryptedContentInfo.contentEncryptionAlgorithm;
  if (!hasOldEncryption(algorithm)) {
    const bags = await decrypting(checked, () =>
      encrypted.decrypt({ password: buffer(Buffer.from(password)) }),
    );
    return openBags(bags, password, checked);
  }
  return decrypting(checked, () => decryptOld(whole, password));
}

async function openBags(der: ArrayBuffer, password: string, checked: boolean): Promise<Pkcs12Contents> {
  const { safeBags } = await decrypting(checked, async () => SafeContents.fromBER(der));
  const opened: Pkcs12Contents[] = [];
  for (const bag of safeBags) opened.push(await openBag(bag, password, checked));
  return merged(opened);
}

async function openBag(bag: SafeBag, password: string, checked: boolean): Promise<Pkcs12Contents> {
  const value: unknown = bag.bagValue;
  if (value instanceof SafeContents) return openBags(value.toSchema().toBER(), password, checked);
  if (value instanceof PrivateKeyInfo) return { keys: [der(value)], certificates: [] };
  if (value instanceof CertBag && value.certId === x509Certificate && value.certValue instanceof OctetString)
    return { keys: [], certificates: [new Uint8Array(value.certValue.getValue())] };
  if (!(value instanceof PKCS8ShroudedKeyBag)) return { keys: [], certificates: [] };
  if (hasOldEncryption(value.encryptionAlgorithm))
    return decrypting(checked, () => decryptOld(dataOf(new SafeContents({ safeBags: [bag] })), password));
  const encrypted = new EncryptedData({
    encryptedContentInfo: new EncryptedContentInfo({
      contentEncryptionAlgorithm: value.encryptionAlgorithm,
      encryptedContent: value.encryptedData,
    }),
  });
  const key = await decrypting(checked, async () =>
    PrivateKeyInfo.fromBER(await encrypted.decrypt({ password: buffer(Buffer.from(password)) })),
  );
  return { keys: [der(key)], certificates: [] };
}

const der = (key: PrivateKeyInfo) => new Uint8Array(key.toSchema().toBER());

/** Without a digest to check it against, a password is known to be wrong by what comes out. */
async function decrypting<T>(checked: boolean, decrypt: () => Promise<T>): Promise<T> {
  try {
    return await decrypt();
  } catch (error) {
    if (error instanceof AlcoveError && error.code !== 'signingKey.fileUnreadable') throw error;
    const code = checked ? 'signingKey.fileUnreadable' : 'signingKey.passwordWrong';
    throw new AlcoveError(code, undefined, { cause: error });
  }
}

/** @throws AlcoveError `signingKey.fileUnreadable` for an algorithm that nothing here reads, or one that would take hours */
function hasOldEncryption({ algorithmId, algorithmParams }: AlgorithmIdentifier): boolean {
  const old = isOldEncryption(algorithmId);
  if (!old && algorithmId !== pbes2) throw new AlcoveError('signingKey.fileUnreadable');
  const rounds = old ? oldRounds(algorithmParams) : pbes2Rounds(algorithmParams);
  if (rounds === undefined || rounds > (old ? mostSlowRounds : mostRounds))
    throw new AlcoveError('signingKey.fileUnreadable');
  return old;
}

function oldRounds(parameters: unknown): number | undefined {
  const rounds = parameters instanceof Sequence ? parameters.valueBlock.value[1] : undefined;
  return rounds instanceof Integer ? Number(rounds.toBigInt()) : undefined;
}

function pbes2Rounds(parameters: BaseBlock): number | undefined {
  try {
    const { keyDerivationFunc } = new PBES2Params({ schema: parameters });
    return new PBKDF2Params({ schema: keyDerivationFunc.algorithmParams }).iterationCount;
  } catch {
    return undefined; // another way to derive the key
  }
}

const merged = (all: readonly Pkcs12Contents[]): Pkcs12Contents => ({
  keys: all.flatMap(({ keys }) => keys),
  certificates: all.flatMap(({ certificates }) => certificates),
});
