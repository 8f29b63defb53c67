import { Text } from '@mantine/core';
import { useState } from 'react';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useWords } from '../app/words.tsx';
import styles from './about.module.css';
import { type AboutPart, aboutParts, directedFields, type FieldName, kindOf } from './about-parts.ts';
import { AboutSection } from './about-section.tsx';
import { FactsForm } from './facts-form.tsx';

/** A part that is nothing but facts: read first, changed in its place. */
export function FactsSection({ mentee, part }: { mentee: Mentee; part: AboutPart }) {
  const { say, sayDate } = useWords();
  const [changing, setChanging] = useState(false);
  const fields: readonly FieldName[] = aboutParts[part];
  const title = say(`about.part.${part}`);

  const shown = (name: FieldName): string | null => {
    const value = mentee[name];
    if (value === null) return null;
    if (name === 'origin') return say(`mentees.origin.${mentee.origin}`);
    if (name === 'timeSource' && mentee.timeSource !== null) return say(`about.time.${mentee.timeSource}`);
    if (name === 'nameOnRecord')
      return mentee.name === null ? null : say(mentee.nameOnRecord ? 'about.yes' : 'about.no');
    return kindOf(name) === 'day' ? sayDate(String(value)) : String(value);
  };
  const asked = fields.filter((name) => mentee.origin === 'directed' || !directedFields.includes(name));
  const known = asked.filter((name) => shown(name) !== null);
  const unknown = asked.filter((name) => shown(name) === null && name !== 'nameOnRecord');

  return (
    <AboutSection
      title={title}
      change={changing ? undefined : { label: say('about.change'), open: () => setChanging(true) }}
    >
      {changing ? (
        <FactsForm mentee={mentee} fields={fields} onClose={() => setChanging(false)} />
      ) : (
        <>
          <dl className={styles.facts}>
            {known.map((name) => (
              <div key={name}>
                <dt>{say(`about.field.${name}`)}</dt>
                <dd data-long={kindOf(name) === 'passage' || undefined}>{shown(name)}</dd>
              </div>
            ))}
          </dl>
          {unknown.length > 0 && (
            <Text className={styles.quiet ?? ''}>
              {say('about.empty', {
                fields: unknown
                  .map((name) => say(`about.field.${name}`).toLocaleLowerCase('en-GB'))
                  .join(', '),
              })}
            </Text>
          )}
        </>
      )}
    </AboutSection>
  );
}
