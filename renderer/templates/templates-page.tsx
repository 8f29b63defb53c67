import { useWords } from '../app/words.tsx';
import { ChecklistTemplates } from '../checklists/checklist-templates.tsx';
import { ContractTemplates } from '../contract/templates/contract-templates.tsx';
import { TextTemplates } from '../text-templates/text-templates.tsx';
import { Page } from '../ui/page.tsx';

/** Every kind of template, each as a section that its own domain provides. */
export function TemplatesPage() {
  const { say } = useWords();
  return (
    <Page title={say('templates.title')} lead={say('templates.lead')}>
      <ContractTemplates />
      <ChecklistTemplates />
      <TextTemplates />
    </Page>
  );
}
