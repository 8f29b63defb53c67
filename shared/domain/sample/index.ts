import { fernExampleton } from './fern-exampleton.ts';
import { pipSamplesby } from './pip-samplesby.ts';
import { rowanTestwick } from './rowan-testwick.ts';
import type { Sample } from './sample.ts';

/** The mentor whose sample vault it is. */
const mentor = {
  name: 'Dr Max Placeholder',
  profession: 'Consultant in liaison psychiatry',
  registration: 'GMC 0000000',
};

/** Three worked examples as they stand on a given day: every date in them is counted from it. */
export function sampleOf(today: string): Sample {
  return {
    mentor,
    relationships: [
      fernExampleton(today, mentor.name),
      rowanTestwick(today, mentor.name),
      pipSamplesby(today, mentor.name),
    ],
  };
}
