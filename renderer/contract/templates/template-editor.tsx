import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnContractTemplate } from '../../../shared/domain/contract-template.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { call } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { RichTextEditor } from '../../editor/rich-text-editor.tsx';
import { SaveLine } from '../../editor/save-line.tsx';
import { useAutosave } from '../../editor/use-autosave.ts';

const edited = ({ document, revision, updatedAt }: OwnContractTemplate) => ({
  document,
  revision,
  savedAt: updatedAt,
});

/** The words of a template, written down while they are typed. */
export function TemplateEditor({ template }: { template: OwnContractTemplate }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [shown, setShown] = useState(0);
  const { id, name } = template;

  const save = async (document: RichDocument, revision: number) => {
    const saved = await call('contractTemplates.save', { id, document, revision });
    queries.setQueryData<OwnContractTemplate[]>(['contractTemplates.list', undefined], (templates) =>
      templates?.map((one) =>
        one.id === id ? { ...one, document, revision: saved.revision, updatedAt: saved.savedAt } : one,
      ),
    );
    return saved;
  };
  const readAnew = async () => {
    const found = (await call('contractTemplates.list', undefined)).find((one) => one.id === id);
    if (found === undefined) throw new AlcoveError('record.notFound');
    return edited(found);
  };
  const { autosave, state } = useAutosave(`contract-template:${id}`, edited(template), save);

  return (
    <RichTextEditor
      key={shown}
      document={autosave.document()}
      label={say('contractTemplates.words', { name })}
      voice="shareable"
      placeholder={say('contract.placeholder')}
      status={
        <SaveLine
          autosave={autosave}
          state={state}
          readAnew={readAnew}
          onReplaced={() => setShown((count) => count + 1)}
        />
      }
      onChange={autosave.change}
    />
  );
}
