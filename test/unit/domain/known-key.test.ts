import { describe, expect, it } from 'vitest';
import { type Keyring, standingOf } from '../../../shared/domain/known-key.ts';

const [own, ada, stranger] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];

const keyring: Keyring = {
  own: { name: 'Dr Max Placeholder', fingerprints: [own] },
  known: [
    {
      id: '01900000-0000-7000-8000-000000000000',
      fingerprint: ada,
      name: 'Dr Ada Mockford',
      comparedOn: '2026-03-02',
    },
  ],
};

describe('how the key of a signature stands to those that are known', () => {
  it('is one’s own whatever name it carries', () => {
    expect(standingOf({ fingerprint: own, claimedName: 'Somebody' }, keyring)).toEqual({ kind: 'own' });
  });

  it('is known by its fingerprint, under the name that the mentor gave it', () => {
    expect(standingOf({ fingerprint: ada, claimedName: 'A. M.' }, keyring)).toEqual({
      kind: 'known',
      name: 'Dr Ada Mockford',
      comparedOn: '2026-03-02',
    });
  });

  it('is unknown with another fingerprint and another name', () => {
    expect(standingOf({ fingerprint: stranger, claimedName: 'Pip Samplesby' }, keyring)).toEqual({
      kind: 'unknown',
    });
  });

  it.each(['Dr Ada Mockford', 'ada mockford', 'Prof. Ada  Mockford', 'Ada Möckford'])(
    'is told to carry a known name with another key: %s',
    (claimedName) => {
      expect(standingOf({ fingerprint: stranger, claimedName }, keyring)).toEqual({
        kind: 'known-name',
        name: 'Dr Ada Mockford',
      });
    },
  );

  it('is told to carry the mentor’s own name with another key', () => {
    expect(standingOf({ fingerprint: stranger, claimedName: 'Max Placeholder' }, keyring)).toEqual({
      kind: 'own-name',
    });
  });

  it('is unknown where the certificate could not be read, or names nobody', () => {
    expect(standingOf({}, keyring)).toEqual({ kind: 'unknown' });
    expect(standingOf({ fingerprint: stranger, claimedName: ' . ' }, keyring)).toEqual({ kind: 'unknown' });
  });
});

it('no key is known, and no name compared, while no vault is open', () => {
  expect(standingOf({ fingerprint: own, claimedName: 'Dr Max Placeholder' }, null)).toEqual({
    kind: 'unknown',
  });
});
