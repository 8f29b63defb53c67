import { expect, it } from 'vitest';
import { keyAttention } from '../../../shared/domain/signing-key.ts';

const key = { name: 'Dr Siân Ŵyn', origin: 'made', validUntil: '2036-11-21T16:05:00.000Z' } as const;
const at = (now: string, mentorName: string = key.name) => ({ now: new Date(now), mentorName });

it('a key is spoken of from 60 days before its end on, and after it', () => {
  expect(keyAttention(key, at('2036-09-22T16:04:59Z'))).toBeNull();
  expect(keyAttention(key, at('2036-09-22T16:05:00Z'))).toBe('ends-soon');
  expect(keyAttention(key, at('2036-11-21T16:05:00Z'))).toBe('ends-soon');
  expect(keyAttention(key, at('2036-11-21T16:05:01Z'))).toBe('ended');
});

it('a key that was made here bears the name of the profile, however it is spelt in bytes', () => {
  expect(keyAttention(key, at('2030-01-01T00:00:00Z', 'Dr Siân Ŵyn-Jones'))).toBe('other-name');
  expect(keyAttention(key, at('2030-01-01T00:00:00Z', ` ${key.name.normalize('NFD')} `))).toBeNull();
});

it('an imported key bears whatever name its issuer knows', () => {
  const imported = { ...key, origin: 'imported' } as const;
  expect(keyAttention(imported, at('2030-01-01T00:00:00Z', 'Siân'))).toBeNull();
});
