import { Button } from '@mantine/core';
import { Link, type RouteObject } from 'react-router';
import { BackupPage } from '../backup/backup-page.tsx';
import { BinPage } from '../bin/bin-page.tsx';
import { CheckPage } from '../check/check-page.tsx';
import { HomePage } from '../home/home-page.tsx';
import { HoursPage } from '../hours/hours-page.tsx';
import { AddMentee } from '../mentees/add-mentee.tsx';
import { MenteeWorkspace } from '../mentees/mentee-workspace.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { TemplatesPage } from '../templates/templates-page.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { VerifyPage } from '../verification/verify-page.tsx';
import { BrokenRoute } from './broken-route.tsx';
import { Shell } from './shell.tsx';
import { useWords } from './words.tsx';

/** Where everything in an open vault is. A broken screen leaves the shell around it standing. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    children: [
      {
        errorElement: <BrokenRoute />,
        children: [
          { index: true, element: <HomePage /> },
          { path: 'mentees/new', element: <AddMentee /> },
          { path: 'mentees/:menteeId/:tab?/:itemId?', element: <MenteeWorkspace /> },
          { path: 'hours', element: <HoursPage /> },
          { path: 'backup', element: <BackupPage /> },
          { path: 'bin', element: <BinPage /> },
          { path: 'check', element: <CheckPage /> },
          { path: 'verify', element: <VerifyPage /> },
          { path: 'templates', element: <TemplatesPage /> },
          { path: 'settings', element: <SettingsPage /> },
          { path: '*', element: <NoSuchPage /> },
        ],
      },
    ],
  },
];

function NoSuchPage() {
  const { say } = useWords();
  return (
    <Page title={say('app.noSuchPage')} narrow>
      <EmptyState
        title={say('app.toHome')}
        action={
          <Button component={Link} to="/">
            {say('app.toHome')}
          </Button>
        }
      >
        {say('app.noSuchPageHint')}
      </EmptyState>
    </Page>
  );
}
