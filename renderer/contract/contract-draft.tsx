import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconWritingSign } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import type { RichDocument } from '../../shared/rich-text/document.ts';
import { call, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { AutosavedEditor } from '../editor/autosaved-editor.tsx';
import { Failure } from '../ui/failure.tsx';
import { AgreeDialog } from './agree-dialog.tsx';
import { ContractSigning } from './contract-signing.tsx';
import { HeldContract } from './held-contract.tsx';

const edited = ({ document, revision, updatedAt }: ContractVersion) => ({
  document,
  revision,
  savedAt: updatedAt,
});

/** A contract while its words are being found, and until both have agreed to them. */
export function ContractDraft({ mentee, version }: { mentee: Mentee; version: ContractVersion }) {
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
  const signing = <ContractSigning mentee={mentee} version={version} signatures={signatures.data} />;
  if (signatures.data.length > 0) {
    return (
      <>
        <HeldContract version={version} />
        {signing}
      </>
    );
  }
  return (
    <>
      <AutosavedEditor
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
      {signing}
      <AgreeDialog version={version} opened={agreeing} onClose={agree.close} />
    </>
  );
}
