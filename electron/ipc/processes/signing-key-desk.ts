import { randomUUID } from 'node:crypto';
import type { ImportableKey, SigningKey } from '../../../shared/domain/signing-key.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { SigningKeys } from '../../../shared/ipc/procedures/signing-keys.ts';
import { cardFinishing } from '../../export/pdf/card-finishing.ts';
import { say } from '../../export/pdf/record-words.ts';
import { signingCardHtml } from '../../export/pdf/signing-card-html.ts';
import type { CertificateFacts } from '../../export/signing/certificate.ts';
import type { FoundIdentity } from '../../export/signing/pkcs12/identities-in.ts';
import { readMentorProfile } from '../../records/mentor/profile.ts';
import {
  erasePrivateKey,
  getSigningKey,
  type KeptKey,
  keepSigningIdentity,
  listSigningKeys,
  signWithAgain,
} from '../../records/signing/signing-identity.ts';
import type { Handlers } from '../channel/typed.ts';
import type { signingKeyCalls } from '../signing-key-calls.ts';
import type { VaultHost } from './vault-host.ts';

/** The keys that sign records: made, imported from a file, taken into use and out of it. */
export function signingKeyDesk(host: VaultHost): Handlers<typeof signingKeyCalls> {
  let opened: { importId: string; found: FoundIdentity[] } | undefined;
  const overview = () => overviewOf(host);
  return {
    'signingKeys.overview': async () => {
      if (!host.vault.readOnly) await host.identity();
      return overview();
    },
    'signingKeys.make': async ({ kind, reason }) => {
      const { context } = host;
      const { name } = readMentorProfile(context.db);
      const { createSigningIdentity } = await import('../../export/signing/identity.ts');
      const made = await createSigningIdentity({ name, clock: context.clock, kind });
      keepSigningIdentity(context, made, { reason });
      return overview();
    },
    'signingKeys.use': ({ id, reason }) => {
      signWithAgain(host.context, id, reason);
      return overview();
    },
    'signingKeys.erase': ({ id }) => {
      erasePrivateKey(host.context, id);
      return overview();
    },
    'signingKeys.open': async ({ file, password }) => {
      opened = undefined;
      const { identitiesIn } = await import('../../export/signing/pkcs12/identities-in.ts');
      const found = await identitiesIn(file, password, host.context.clock);
      opened = { importId: randomUUID(), found };
      return { importId: opened.importId, keys: found.map(shown) };
    },
    'signingKeys.import': ({ importId, fingerprint, reason }) => {
      const chosen =
        opened?.importId === importId
          ? opened.found.find(({ identity }) => identity.fingerprint === fingerprint)
          : undefined;
      if (chosen === undefined) throw new AlcoveError('signingKey.importGone');
      if (chosen.problem !== undefined) throw chosen.problem;
      keepSigningIdentity(host.context, chosen.identity, { origin: 'imported', reason });
      opened = undefined;
      return overview();
    },
    'signingKeys.putAway': () => {
      opened = undefined;
    },
    'signingKeys.certificate': ({ id }) => ({
      der: getSigningKey(host.context.db, id).certificate,
      fileName: say('signingCard.certificateFileName'),
    }),
    'signingKeys.composeCard': async ({ id }) => {
      const card = await cardOf(host, id);
      const { certificate } = getSigningKey(host.context.db, id);
      return {
        html: signingCardHtml(card),
        finishing: cardFinishing({ ...card, certificate, madeAt: host.context.clock() }),
        fileName: say('signingCard.fileName'),
      };
    },
  };
}

async function overviewOf({ context: { db } }: VaultHost): Promise<SigningKeys> {
  const [inUse = null, ...earlier] = await Promise.all(listSigningKeys(db).map(withFacts));
  return { inUse, earlier, mentorName: readMentorProfile(db).name };
}

/** The libraries that read a certificate are loaded when one is looked at: they are large. */
async function withFacts({ certificate, ...kept }: KeptKey): Promise<SigningKey> {
  const { certificateFacts } = await import('../../export/signing/certificate.ts');
  return { ...kept, ...asData(certificateFacts(certificate)) };
}

const shown = ({ identity: { fingerprint }, facts, problem }: FoundIdentity): ImportableKey => ({
  ...asData(facts),
  fingerprint,
  problem: problem === undefined ? null : { code: problem.code, facts: problem.facts ?? {} },
});

const asData = ({ name, issuer, key, validFrom, validUntil }: CertificateFacts) => ({
  ...{ name, issuer, key },
  validFrom: validFrom.toISOString(),
  validUntil: validUntil.toISOString(),
});

async function cardOf({ context: { db } }: VaultHost, id: string) {
  const key = await withFacts(getSigningKey(db, id));
  return { name: readMentorProfile(db).name, key };
}
