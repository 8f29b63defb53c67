import { randomUUID } from 'node:crypto';
import type { ImportableKey, SigningKey } from '../../../shared/domain/signing-key.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { SigningKeys } from '../../../shared/ipc/procedures/signing-keys.ts';
import { finishCard } from '../../export/pdf/finish-card.ts';
import { say } from '../../export/pdf/record-words.ts';
import { signingCardHtml } from '../../export/pdf/signing-card-html.ts';
import { type CertificateFacts, certificateFacts } from '../../export/signing/certificate.ts';
import { createSigningIdentity } from '../../export/signing/identity.ts';
import { type FoundIdentity, identitiesIn } from '../../export/signing/pkcs12/identities-in.ts';
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
    'signingKeys.overview': async ({ makeFirst }) => {
      if (makeFirst && !host.vault.readOnly) await host.identity();
      return overview();
    },
    'signingKeys.make': async ({ kind, reason }) => {
      const { context } = host;
      const { name } = readMentorProfile(context.db);
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
    'signingKeys.composeCard': ({ id }) => ({
      html: signingCardHtml(cardOf(host, id)),
      fileName: say('signingCard.fileName'),
    }),
    'signingKeys.finishCard': async ({ id, printed }) => {
      const { certificate } = getSigningKey(host.context.db, id);
      const pdf = await finishCard(printed, {
        ...cardOf(host, id),
        certificate,
        madeAt: host.context.clock(),
      });
      return { pdf: new Uint8Array(pdf) };
    },
  };
}

function overviewOf({ context: { db } }: VaultHost): SigningKeys {
  const [inUse = null, ...earlier] = listSigningKeys(db).map(withFacts);
  return { inUse, earlier, mentorName: readMentorProfile(db).name };
}

const withFacts = ({ certificate, ...kept }: KeptKey): SigningKey => ({
  ...kept,
  ...asData(certificateFacts(certificate)),
});

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

function cardOf({ context: { db } }: VaultHost, id: string) {
  const key = withFacts(getSigningKey(db, id));
  return { name: readMentorProfile(db).name, key };
}
