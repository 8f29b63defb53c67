import { NativeSelect } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { localDayOf } from '../../shared/domain/time.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { HoursReport } from './hours-report.tsx';
import { HoursTable } from './hours-table.tsx';

/** The time given to mentoring, year by year, and the report of it. */
export function HoursPage() {
  const { say } = useWords();
  const thisYear = Number(localDayOf(new Date()).slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const { data: hours, error, refetch } = useRead('hours.read', { year }, { keepPrevious: true });
  const first = Math.min(hours?.firstYear ?? thisYear, thisYear);
  const last = Math.max(hours?.lastYear ?? thisYear, thisYear);
  const years = Array.from({ length: last - first + 1 }, (_, back) => last - back);
  return (
    <Page
      title={say('hours.title')}
      lead={say('hours.lead')}
      actions={
        <NativeSelect
          label={say('hours.year')}
          value={year}
          data={years.map(String)}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
      }
    >
      <Failure error={error} onRetry={() => void refetch()} />
      {hours?.held.length === 0 && (
        <EmptyState icon={IconClock} title={say('hours.emptyTitle', { year: String(hours.year) })}>
          {say('hours.emptyText')}
        </EmptyState>
      )}
      {hours !== undefined && hours.held.length > 0 && (
        <>
          <HoursTable hours={hours} />
          <HoursReport year={hours.year} />
        </>
      )}
    </Page>
  );
}
