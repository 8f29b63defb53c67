import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** What can be done with the page as a whole, at its right. */
  readonly actions?: ReactNode;
  /** For forms and single columns of text. */
  readonly narrow?: boolean;
  readonly children?: ReactNode;
}

/** A screen in the main landmark: its one `h1`, and what belongs to it. */
export function Page({ title, lead, actions, narrow = false, children }: PageProps) {
  return (
    <div className={styles.page} data-narrow={narrow || undefined}>
      <div className={styles.head}>
        <div>
          <Title order={1}>{title}</Title>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions}
      </div>
      {children}
    </div>
  );
}

interface PageSectionProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of a page under its own `h2`, named for screen readers by it. */
export function PageSection({ title, actions, children }: PageSectionProps) {
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.sectionHead}>
        <Title order={2} id={titleId}>
          {title}
        </Title>
        {actions}
      </div>
      {children}
    </section>
  );
}
