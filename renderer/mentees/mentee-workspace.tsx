import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { AboutTab } from '../about/about-tab.tsx';
import { useRead } from '../app/client.ts';
import { useTurned } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { BoundariesTab } from '../boundaries/boundaries-tab.tsx';
import { ContractTab } from '../contract/contract-tab.tsx';
import { GoalsTab } from '../goals/goals-tab.tsx';
import { DocumentsTab } from '../kept-documents/documents-tab.tsx';
import { ReviewsTab } from '../reviews/reviews-tab.tsx';
import { SessionsTab } from '../sessions/sessions-tab.tsx';
import { TimelineTab } from '../timeline/timeline-tab.tsx';
import { Failure } from '../ui/failure.tsx';
import { Overview } from './overview.tsx';
import styles from './workspace.module.css';
import { WorkspaceHeader } from './workspace-header.tsx';
import {
  privateTabs,
  type WorkspaceTab,
  workspacePath,
  workspaceTab,
  workspaceTabs,
} from './workspace-tabs.ts';

const screens: Record<WorkspaceTab, (mentee: Mentee, itemId: string | undefined) => ReactNode> = {
  overview: (mentee) => <Overview mentee={mentee} />,
  about: (mentee) => <AboutTab mentee={mentee} />,
  contract: (mentee, itemId) => <ContractTab mentee={mentee} versionId={itemId} />,
  boundaries: (mentee, itemId) => <BoundariesTab menteeId={mentee.id} concernId={itemId} />,
  goals: (mentee, itemId) => <GoalsTab menteeId={mentee.id} goalId={itemId} />,
  sessions: (mentee, itemId) => <SessionsTab menteeId={mentee.id} sessionId={itemId} />,
  reviews: (mentee, itemId) => <ReviewsTab mentee={mentee} itemId={itemId} />,
  timeline: (mentee) => <TimelineTab mentee={mentee} />,
  documents: (mentee, itemId) => <DocumentsTab mentee={mentee} itemId={itemId} />,
};

/** Everything about one mentee. The address says which tab, and which contract version, goal or session in it. */
export function MenteeWorkspace() {
  const { menteeId = '', tab, itemId } = useParams();
  const { say } = useWords();
  const navigate = useNavigate();
  const mentee = useRead('mentees.get', { id: menteeId });
  const turned = useTurned();
  const tabs = workspaceTabs.filter((name) => !turned || !privateTabs.has(name));
  const named = workspaceTab(tab);
  const current = tabs.includes(named) ? named : 'overview';

  if (mentee.error !== null) return <Failure error={mentee.error} />;
  if (mentee.data === undefined) return null;
  const shown = mentee.data;
  return (
    <div className={styles.workspace} key={shown.id}>
      <WorkspaceHeader mentee={shown} />
      <Tabs
        value={current}
        onChange={(next) => {
          // a click on the current tab leads back from one item to the whole tab
          const to = workspaceTab(next ?? current);
          void navigate(workspacePath(menteeId, to));
        }}
        activateTabWithKeyboard={false}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List aria-label={say('mentees.tabs.label')}>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name} className={styles.tab ?? ''}>
              {say(`mentees.tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={current} className={styles.panel ?? ''} tabIndex={-1}>
          {screens[current](shown, itemId)}
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
