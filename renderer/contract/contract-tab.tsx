import { useRef } from 'react';
import { useLocation } from 'react-router';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useRead } from '../app/client.ts';
import type { EditedText } from '../history/history-button.tsx';
import { decidedOnTerms } from '../reviews/next-step.tsx';
import { Failure } from '../ui/failure.tsx';
import { AmendNotice } from './amend-notice.tsx';
import styles from './contract.module.css';
import { ContractDraft } from './contract-draft.tsx';
import { ContractStart } from './contract-start.tsx';
import { DiscardDraft } from './discard-draft.tsx';
import { SealedContract } from './sealed-contract.tsx';
import { SectionSwitches } from './section-switches.tsx';
import { SaveAsTemplate } from './templates/save-as-template.tsx';
import { VersionList } from './version-list.tsx';

/** The agreed terms: one draft at most, and every version that was agreed before. */
export function ContractTab({ mentee, versionId }: { mentee: Mentee; versionId: string | undefined }) {
  const contracts = useRead('contracts.list', { menteeId: mentee.id });
  const lead = useLocation().state === decidedOnTerms;
  const text = useRef<EditedText>(null);
  if (contracts.error !== null) return <Failure error={contracts.error} />;
  if (contracts.data === undefined) return null;
  const versions = contracts.data;
  const shown: ContractVersion | undefined = versions.find(({ id }) => id === versionId) ?? versions[0];
  const inForce = versions.find(({ status }) => status === 'agreed');
  if (shown === undefined) return <ContractStart mentee={mentee} />;
  return (
    <div className={styles.tab}>
      <div className={styles.main}>
        {shown === versions[0] && <AmendNotice mentee={mentee} draft={shown.status === 'draft'} />}
        {shown.status === 'draft' ? (
          <ContractDraft key={shown.id} mentee={mentee} version={shown} text={text} />
        ) : (
          <SealedContract
            key={shown.id}
            mentee={mentee}
            version={shown}
            newest={shown === versions[0]}
            lead={lead}
            inForce={shown === inForce}
          />
        )}
      </div>
      <div className={styles.side}>
        <VersionList versions={versions} shown={shown} />
        {shown.status === 'draft' && <SectionSwitches version={shown} text={text} />}
        <SaveAsTemplate key={shown.id} mentee={mentee} version={shown} />
        {shown.status === 'draft' && <DiscardDraft version={shown} inForce={inForce} />}
      </div>
    </div>
  );
}
