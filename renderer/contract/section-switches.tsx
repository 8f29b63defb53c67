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
    if (text.current === null) return;
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
        {standing.map(({ heading, from }, place) => (
          <li key={from}>
            <Switch
              size="sm"
              label={heading || say('contract.sectionUnnamed')}
              checked
              disabled={busy}
              onChange={() => toggle(place, false)}
            />
          </li>
        ))}
        {off.map(({ heading, place }) => (
          <li key={`off ${place}`}>
            <Switch
              size="sm"
              label={heading || say('contract.sectionUnnamed')}
              checked={false}
              disabled={busy}
              onChange={() => toggle(place, true)}
            />
          </li>
        ))}
      </ul>
      <Failure error={problem} />
    </section>
  );
}
