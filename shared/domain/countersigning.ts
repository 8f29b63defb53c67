import type { VerificationResult } from './verification.ts';

/** Why a file cannot be countersigned. */
type CountersignRefusal = 'countersign.notARecord' | 'countersign.altered' | 'countersign.already';

/**
 * Why the mentee cannot put a second signature into a file, or undefined for a record of a session that the mentor signed,
 * that is as it was signed, and that has its second place still empty.
 */
export function countersignRefusal(result: VerificationResult): CountersignRefusal | undefined {
  const { verdict, document, signatures } = result;
  if (verdict === 'unreadable') return 'countersign.notARecord';
  if (verdict === 'altered') return 'countersign.altered';
  if (document.record === undefined || signatures[0]?.field !== 'Mentor') return 'countersign.notARecord';
  return signatures.length === 1 ? undefined : 'countersign.already';
}

/** The second signature of a file that both signed and that is as it was signed; undefined for any other file. */
export function countersignatureIn({ verdict, document, signatures }: VerificationResult) {
  const [mentor, mentee, ...others] = signatures;
  const both = mentor?.field === 'Mentor' && mentee?.field === 'Mentee' && others.length === 0;
  return verdict === 'intact' && document.record !== undefined && both ? mentee : undefined;
}
