import { describe, expect, test } from 'vitest';
import { firstProblem, problemsOf } from '../../../renderer/vault/new-vault-problems.ts';

const fine = {
  name: 'Notes',
  mentorName: 'Dr Max Placeholder',
  password: 'walnut harbour lantern',
  again: 'walnut harbour lantern',
  shown: false,
  strength: { acceptable: true },
  place: null,
};

describe('a new vault', () => {
  test('is created when nothing is missing', () => {
    expect(problemsOf(fine)).toEqual({});
    expect(firstProblem(problemsOf(fine))).toBeUndefined();
  });

  test('needs the same password twice, unless it is shown', () => {
    expect(problemsOf({ ...fine, again: 'walnut' })).toEqual({ again: 'vault.create.different' });
    expect(problemsOf({ ...fine, again: '', shown: true })).toEqual({});
  });

  test('refuses an empty and a guessable password', () => {
    expect(problemsOf({ ...fine, password: '', again: '' })).toEqual({ password: 'error.password.empty' });
    expect(problemsOf({ ...fine, strength: { acceptable: false } })).toEqual({
      password: 'error.password.weak',
    });
  });

  test('needs the folder that was asked for', () => {
    expect(problemsOf({ ...fine, place: undefined })).toEqual({ place: 'vault.create.chooseMissing' });
  });

  test('leads to the topmost field that needs something', () => {
    expect(firstProblem(problemsOf({ ...fine, mentorName: ' ', password: '' }))).toBe('mentorName');
  });
});
