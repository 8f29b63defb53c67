import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type TextTemplateKind, textTemplateDetails } from '../../shared/domain/text-template.ts';
import type { RichDocument } from '../../shared/rich-text/document.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { RichTextEditor } from '../editor/rich-text-editor.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import styles from './text-templates.module.css';

/** A template as it is written: one of the mentor's own, or with `id` null a new one. */
export interface EditedTemplate {
  readonly kind: TextTemplateKind;
  readonly id: string | null;
  readonly name: string;
  readonly document: RichDocument;
}

/** Writes a template: its name and its text. */
export function TemplateDialog({
  edited,
  onClose,
}: {
  edited: EditedTemplate | undefined;
  onClose: () => void;
}) {
  const { say } = useWords();
  return (
    <Dialog
      opened={edited !== undefined}
      onClose={onClose}
      size="xl"
      closeOnClickOutside={false}
      title={say(edited?.id == null ? 'textTemplates.dialogNew' : 'textTemplates.dialogChange')}
    >
      {edited !== undefined && <TemplateForm edited={edited} onClose={onClose} />}
    </Dialog>
  );
}

function TemplateForm({ edited, onClose }: { edited: EditedTemplate; onClose: () => void }) {
  const { say } = useWords();
  const [name, setName] = useState(edited.name);
  const [document, setDocument] = useState(edited.document);
  const [tried, setTried] = useState(false);
  const add = useChange('textTemplates.add', ['textTemplates.list']);
  const change = useChange('textTemplates.change', ['textTemplates.list']);
  const details = textTemplateDetails.safeParse({ name, document });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!details.success) return;
    const done = { onSuccess: onClose };
    if (edited.id === null) add.mutate({ kind: edited.kind, details: details.data }, done);
    else change.mutate({ id: edited.id, details: details.data }, done);
  };
  return (
    <form className={styles.dialog} onSubmit={submit} noValidate>
      <TextInput
        size="md"
        data-autofocus
        label={say('textTemplates.name')}
        value={name}
        error={tried && !details.success ? say('textTemplates.nameMissing') : undefined}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <RichTextEditor
        document={document}
        label={say('textTemplates.text')}
        voice={edited.kind === 'private-note' ? 'private' : 'shareable'}
        placeholder={say('textTemplates.textPlaceholder')}
        onChange={setDocument}
      />
      <Failure error={add.error ?? change.error} />
      <FormEnd act={say('textTemplates.save')} busy={add.isPending || change.isPending} onCancel={onClose} />
    </form>
  );
}
