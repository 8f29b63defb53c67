import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { say } from '../pdf/record-words.ts';

/** The mentor as a document names them: with profession and registration where they are known. */
export function mentorWords({ name, profession, registration }: ShareableRecord['mentor']): string {
  const whole = profession === undefined ? name : `${name}, ${profession}`;
  return registration === undefined ? whole : say('record.facts.registration', { name: whole, registration });
}
