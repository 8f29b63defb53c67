import { Switch, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import type { ContractVersion } from '../../shared/domain/contract.ts';
import { contractSections } from '../../shared/domain/contract-sections.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { call, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import type { EditedText } from '../history/history-button.tsx';
import { Failure, toAlcoveError } from '../ui/failure.tsx';
import styles from './contract.module.css';

/** The sections of a draft, each of which can be switched off and, with its words, on again. */
export function SectionSwitches({
  version,
  text,
}: {
  version: ContractVersion;
  text: RefObject<EditedText | null>;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const signatures = useRead('signatures.list', { kind: 'contract', id: version.id });
  const held = (signatures.data ?? []).length > 0;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AlcoveError>();
  const standing = contractSections(version.document);
  const off = version.sectionsOff.map(({ heading }, place) => ({ heading, place }));
  if (standing.length + off.length === 0 || held) return null;

  const toggle = async (place: number, on: boolean) => {
    if (busy || text.current === null) return;
    setBusy(true);
    setProblem(undefined);
    try {
      if (await text.current.write()) {
        const revision = text.current.revision();
        text.current.show(await call('contracts.switchSection', { id: version.id, revision, place, on }));
        await queries.invalidateQueries({ queryKey: ['contracts.list'] });
      }
    } catch (error) {
      setProblem(toAlcoveError(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className={styles.sections} aria-label={say('contract.sections')}>
      <Title order={2} size="h5">
        {say('contract.sections')}
      </Title>
      <Text size="sm" c="var(--ink-soft)">
        {say('contract.sectionsText')}
      </Text>
      <ul>
        {named([
          ...standing.map(({ heading }, place) => ({ heading, place, on: true })),
          ...off.map(({ heading, place }) => ({ heading, place, on: false })),
        ]).map(({ key, heading, place, on }) => (
          <li key={key}>
            <Switch
              size="sm"
              label={heading || say('contract.sectionUnnamed')}
              checked={on}
              // a switch that were disabled meanwhile would lose the focus
              aria-disabled={busy || undefined}
              onChange={() => toggle(place, !on)}
            />
          </li>
        ))}
      </ul>
      <Failure error={problem} />
    </section>
  );
}

/** Each section under a key of its own words, so that its switch stays the same wherever it comes to stand. */
function named<S extends { readonly heading: string }>(
  sections: readonly S[],
): (S & { readonly key: string })[] {
  const seen = new Map<string, number>();
  return sections.map((section) => {
    const before = seen.get(section.heading) ?? 0;
    seen.set(section.heading, before + 1);
    return { ...section, key: `${section.heading} ${before}` };
  });
}
