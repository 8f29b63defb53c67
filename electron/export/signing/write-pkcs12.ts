import { createHash, createHmac, hash, randomBytes } from 'node:crypto';
import { BmpString, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  AuthenticatedSafe,
  CertBag,
  Certificate,
  ContentInfo,
  DigestInfo,
  MacData,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';
import type { SigningIdentity } from './identity.ts';

/** Rounds of every derivation from the password: what OWASP asks of PBKDF2 with SHA-256. */
const pkcs12Rounds = 600_000;

const oid = {
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  friendlyName: '1.2.840.113549.1.9.20',
  localKeyId: '1.2.840.113549.1.9.21',
  data: '1.2.840.113549.1.7.1',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const;

const encryption = {
  // pkijs draws an initialisation vector of its own each time; its types ask for one all the same
  contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256, iv: new Uint8Array(16) },
  hmacHashAlgorithm: 'SHA-256',
  iterationCount: pkcs12Rounds,
};

/**
 * An identity as a PKCS #12 file (RFC 7292) under a password: key and certificate encrypted with AES-256-CBC under a key
 * from PBKDF2-SHA-256 (PBES2, RFC 8018), the whole under an HMAC-SHA-256 whose key takes as many rounds, so that no part
 * of the file is easier to guess than another. `name` is what other programs list the key under.
 */
export async function writePkcs12(
  { privateKeyPkcs8, certificate }: Pick<SigningIdentity, 'privateKeyPkcs8' | 'certificate'>,
  { password, name }: { password: string; name: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const utf8 = new Uint8Array(Buffer.from(password, 'utf8')).buffer;
  const keyId = createHash('sha256').update(certificate).digest().subarray(0, 20);
  const attributes = () => [
    new Attribute({
      type: oid.localKeyId,
      values: [new OctetString({ valueHex: new Uint8Array(keyId).buffer })],
    }),
    new Attribute({ type: oid.friendlyName, values: [new BmpString({ value: name })] }),
  ];
  const keyBag = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(privateKeyPkcs8) });
  await keyBag.makeInternalValues({ password: utf8, ...encryption });
  const keys = new SafeContents({
    safeBags: [new SafeBag({ bagId: oid.shroudedKeyBag, bagValue: keyBag, bagAttributes: attributes() })],
  });
  const certificates = new SafeContents({
    safeBags: [
      new SafeBag({
        bagId: oid.certBag,
        bagValue: new CertBag({ parsedValue: Certificate.fromBER(certificate) }),
        bagAttributes: attributes(),
      }),
    ],
  });
  const safe = new AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: 0, value: keys },
        { privacyMode: 1, value: certificates },
      ],
    },
  });
  await safe.makeInternalValues({ safeContents: [{}, { password: utf8, ...encryption }] });
  const content = safe.toSchema().toBER();
  const pfx = new PFX({
    authSafe: new ContentInfo({ contentType: oid.data, content: new OctetString({ valueHex: content }) }),
    macData: macOver(new Uint8Array(content), password),
  });
  return new Uint8Array(pfx.toSchema().toBER());
}

function macOver(content: Uint8Array, password: string): MacData {
  const salt = randomBytes(16);
  const digest = createHmac('sha256', macKey(password, salt)).update(content).digest();
  return new MacData({
    mac: new DigestInfo({
      digestAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
      digest: new OctetString({ valueHex: new Uint8Array(digest).buffer }),
    }),
    macSalt: new OctetString({ valueHex: new Uint8Array(salt).buffer }),
    iterations: pkcs12Rounds,
  });
}

/** The key of the MAC: RFC 7292, appendix B.2, for one block of SHA-256, with the password as a BMPString. */
function macKey(password: string, salt: Uint8Array): Buffer {
  const block = 64;
  const filled = (bytes: Uint8Array) =>
    Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes.length === 0 ? undefined : bytes);
  const bmp = Buffer.from(`${password}\0`, 'utf16le').swap16();
  let key: Buffer = createHash('sha256')
    .update(Buffer.alloc(block, 3))
    .update(filled(salt))
    .update(filled(bmp))
    .digest();
  for (let round = 1; round < pkcs12Rounds; round += 1) key = hash('sha256', key, 'buffer');
  return key;
}
