import { Button } from '@mantine/core';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';

/** Makes the search index anew from the texts. */
export function RebuildSearch() {
  const { say } = useWords();
  const rebuild = useChange('check.rebuildSearch', []);
  if (rebuild.isSuccess) return <p role="status">{say('check.rebuilt')}</p>;
  return (
    <>
      <Button variant="default" loading={rebuild.isPending} onClick={() => rebuild.mutate(undefined)}>
        {say('check.rebuildSearch')}
      </Button>
      <Failure error={rebuild.error} />
    </>
  );
}
