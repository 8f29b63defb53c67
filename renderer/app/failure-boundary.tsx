import { Button, Group, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useNavigate, useRouteError } from 'react-router';
import styles from './failure-boundary.module.css';
import { useWords } from './words.tsx';

/** Catches what no screen expected and says so in plain words instead of leaving a blank window. */
export class FailureBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main>
        <BrokenPage onRetry={() => this.setState({ broken: false })} />
      </main>
    );
  }
}

/** The same within the open vault, where the shell stays usable around it. */
export function BrokenRoute() {
  const navigate = useNavigate();
  useRouteError();
  return <BrokenPage onHome={() => navigate('/')} />;
}

function BrokenPage({ onRetry, onHome }: { onRetry?: () => void; onHome?: () => void }) {
  const { say } = useWords();
  return (
    <div className={styles.broken} role="alert">
      <Title order={1}>{say('app.broken')}</Title>
      <p>{say('app.brokenText')}</p>
      <Group>
        {onRetry !== undefined && <Button onClick={onRetry}>{say('app.tryAgain')}</Button>}
        {onHome !== undefined && <Button onClick={onHome}>{say('app.toHome')}</Button>}
      </Group>
    </div>
  );
}
