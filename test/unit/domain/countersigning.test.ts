import { describe, expect, test } from 'vitest';
import { countersignatureIn, countersignRefusal } from '../../../shared/domain/countersigning.ts';
import type { VerificationResult, VerifiedSignature } from '../../../shared/domain/verification.ts';

const signature = (field: string): VerifiedSignature => ({
  field,
  holds: true,
  fingerprint: 'ab'.repeat(32),
  keyStanding: 'unknown',
  covers: { bytes: 100, whole: true },
});
const record = {
  kind: 'session-record' as const,
  recordId: '0199a6a2-3c7e-7b5a-8d21-4f6f0d9c1e55',
  number: 3,
  date: '2026-11-21',
  mentor: 'Dr Max Placeholder',
  mentee: 'Dr Fern Exampleton',
  madeAt: '2026-11-21T16:04:00.000Z',
};
const signedIn = (...fields: string[]): VerificationResult => ({
  verdict: 'intact',
  document: { record, pagesAndData: 'same' },
  signatures: fields.map(signature),
  findings: [],
});

describe('a file can be countersigned', () => {
  test('when it is a record as the mentor signed it', () => {
    expect(countersignRefusal(signedIn('Mentor'))).toBeUndefined();
  });

  test('and not otherwise; each reason has a sentence of its own', () => {
    const good = signedIn('Mentor');
    expect(countersignRefusal({ ...good, verdict: 'altered' })).toBe('countersign.altered');
    expect(countersignRefusal({ ...good, verdict: 'unreadable' })).toBe('countersign.notARecord');
    expect(countersignRefusal({ ...good, document: { pagesAndData: 'not-compared' } })).toBe(
      'countersign.notARecord',
    );
    expect(countersignRefusal(signedIn('Mentee'))).toBe('countersign.notARecord');
    expect(countersignRefusal(signedIn('Mentor', 'Mentee'))).toBe('countersign.already');
  });
});

test('the second signature counts in an intact record that both signed, and in no other file', () => {
  const both = signedIn('Mentor', 'Mentee');
  expect(countersignatureIn(both)?.field).toBe('Mentee');
  expect(countersignatureIn({ ...both, verdict: 'altered' })).toBeUndefined();
  expect(countersignatureIn({ ...both, document: { pagesAndData: 'not-compared' } })).toBeUndefined();
  expect(countersignatureIn(signedIn('Mentor'))).toBeUndefined();
  expect(countersignatureIn(signedIn('Mentor', 'Mentee', 'Other'))).toBeUndefined();
});
