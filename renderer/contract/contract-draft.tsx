import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconWritingSign } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { Ref } from 'react';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import type { RichDocument } from '../../shared/rich-text/document.ts';
import { call, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { AutosavedEditor } from '../editor/autosaved-editor.tsx';
import type { EditedText } from '../history/history-button.tsx';
import { Failure } from '../ui/failure.tsx';
import { AgreeDialog } from './agree-dialog.tsx';
import { ContractSigning } from './contract-signing.tsx';
import { HeldContract } from './held-contract.tsx';
import { ContractPaper } from './paper/contract-paper.tsx';
import { TermsCard } from './terms/terms-card.tsx';
import { FollowsLine } from './versions/follows-line.tsx';

const edited = ({ document, revision, updatedAt }: ContractVersion) => ({
  document,
  revision,
  savedAt: updatedAt,
});

/** A contract while its words are being found, and until both have agreed to them. */
export function ContractDraft({
  mentee,
  version,
  text,
}: {
  mentee: Mentee;
  version: ContractVersion;
  /** The words as they are edited. */
  text: Ref<EditedText>;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [agreeing, agree] = useDisclosure(false);
  const { id, menteeId } = version;
  const signatures = useRead('signatures.list', { kind: 'contract', id });

  const save = async (document: RichDocument, revision: number) => {
    const saved = await call('contracts.save', { id, document, revision });
    // the list holds the text that the next opening of this page starts from
    queries.setQueryData<ContractVersion[]>(['contracts.list', { menteeId }], (versions) =>
      versions?.map((one) =>
        one.id === id ? { ...one, document, revision: saved.revision, updatedAt: saved.savedAt } : one,
      ),
    );
    return saved;
  };
  const readAnew = async () => {
    const found = (await call('contracts.list', { menteeId })).find((one) => one.id === id);
    if (found === undefined) throw new AlcoveError('record.notFound');
    return edited(found);
  };

  if (signatures.error !== null) return <Failure error={signatures.error} />;
  if (signatures.data === undefined) return null;
  const held = signatures.data.length > 0;
  const below = (
    <>
      <TermsCard mentee={mentee} version={version} open={!held} />
      <ContractSigning mentee={mentee} version={version} signatures={signatures.data} />
      <ContractPaper version={version} />
    </>
  );
  if (held) {
    return (
      <>
        <HeldContract version={version} />
        {below}
      </>
    );
  }
  return (
    <>
      <FollowsLine version={version} />
      <AutosavedEditor
        textRef={text}
        documentRef={{ kind: 'contract', ownerId: id }}
        read={edited(version)}
        save={save}
        readAnew={readAnew}
        title={say('contract.draftTitle', { number: version.number })}
        note={say('contract.draftNote')}
        voice="shareable"
        placeholder={say('contract.placeholder')}
        actions={
          <Button size="sm" leftSection={<IconWritingSign size={18} aria-hidden />} onClick={agree.open}>
            {say('contract.recordAgreement')}
          </Button>
        }
      />
      {below}
      <AgreeDialog version={version} opened={agreeing} onClose={agree.close} />
    </>
  );
}
