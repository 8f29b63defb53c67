import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileCertificate } from '@tabler/icons-react';
import type { PaperSubject, SignedDocument } from '../../shared/domain/signed-document.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { DocumentPreview } from './document-preview.tsx';
import styles from './documents.module.css';
import { expectingDocument } from './expecting-document.ts';
import { PaperButton } from './paper-button.tsx';
import { SignedFiles } from './signed-files.tsx';

/** The ways for something to leave as a PDF, and what was signed of it before. */
export function LeavePart({
  subject,
  menteeId,
  signable,
  onPaper,
}: {
  subject: PaperSubject;
  menteeId: string;
  /** It can be signed digitally as it stands. */
  signable: boolean;
  /** Offers lines to sign by hand too. */
  onPaper: boolean;
}) {
  const { say } = useWords();
  const [previewing, preview] = useDisclosure(false);
  const documents = useRead('documents.list', { menteeId });
  return (
    <div className={styles.leave}>
      <Text c="var(--ink-soft)" maw="60ch">
        {say(signable ? `documents.leave.${subject.kind}` : 'documents.leave.notYet')}
      </Text>
      <Group gap="sm">
        {signable && (
          <Button
            variant="default"
            leftSection={<IconFileCertificate size={18} aria-hidden />}
            {...expectingDocument}
            onClick={preview.open}
          >
            {say('documents.preview')}
          </Button>
        )}
        {onPaper && <PaperButton subject={subject} />}
      </Group>
      <SignedFiles documents={(documents.data ?? []).filter((document) => isOf(document, subject))} />
      <Failure error={documents.error} />
      <DocumentPreview
        subject={subject}
        reads={['documents.list', 'documents.kept', 'timeline.list']}
        opened={previewing}
        onClose={preview.close}
      />
    </div>
  );
}

function isOf({ kind, subjectId }: SignedDocument, subject: PaperSubject): boolean {
  switch (subject.kind) {
    case 'contract':
      return subjectId === subject.contractId;
    case 'closing-statement':
      return subjectId === subject.statementId;
    case 'goals-sheet':
      return kind === subject.kind;
  }
}
