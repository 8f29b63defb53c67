import { contractHtml } from '../../export/pdf/contract-html.ts';
import { say } from '../../export/pdf/record-words.ts';
import { getContract } from '../../records/contracts/read-contracts.ts';
import { attachScan, readScan } from '../../records/contracts/scans.ts';
import { getMentee } from '../../records/mentees/read-mentees.ts';
import { readMentorProfile } from '../../records/mentor/profile.ts';
import { listSignatures } from '../../records/signatures/signatures.ts';
import type { Handlers } from '../channel/typed.ts';
import type { vaultCalls } from '../vault-calls.ts';
import type { VaultHost } from './vault-host.ts';

type Calls = 'contract.compose' | 'contract.attachScan' | 'contract.readScan';

/** Contracts on their way to paper and back: what is printed, and the scans of what was signed. */
export function contractDesk(host: VaultHost): Pick<Handlers<typeof vaultCalls>, Calls> {
  return {
    'contract.compose': ({ id }) => {
      const { db } = host.context;
      const version = getContract(db, id);
      const names = {
        mentor: readMentorProfile(db).name,
        mentee: getMentee(db, version.menteeId).alias,
      };
      const html = contractHtml({ version, names, signatures: listSignatures(db, { kind: 'contract', id }) });
      return { html, fileName: say('contractPrint.fileName', { number: version.number }) };
    },
    'contract.attachScan': (scan) => attachScan(host.context, scan),
    'contract.readScan': ({ id }) => readScan(host.context.db, id),
  };
}
