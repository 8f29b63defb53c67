import { describe, expect, it } from 'vitest';
import { actionDetails } from '../../../shared/domain/action.ts';
import { boundaryDetails } from '../../../shared/domain/boundary.ts';
import { careerStageDetails, stageProblem } from '../../../shared/domain/career-stage.ts';
import { checkConflicts } from '../../../shared/domain/conflict-check.ts';
import { fewestOptionsToChoose, goalDetails, goalOptionDetails } from '../../../shared/domain/goal.ts';
import { menteeChanges, newMentee } from '../../../shared/domain/mentee.ts';
import { mentorProfile } from '../../../shared/domain/mentor-profile.ts';
import { privateLog } from '../../../shared/domain/private-log.ts';
import { toRichDocument } from '../../../shared/domain/rich-blocks.ts';
import { sampleOf } from '../../../shared/domain/sample/index.ts';
import { markPrivate } from '../../../shared/domain/sample/mark-private.ts';
import { sessionFacts, sessionTogether } from '../../../shared/domain/session.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';

/** A Saturday, a Sunday, a leap day and New Year: every offset must still fall right. */
const days = ['2026-11-21', '2026-11-22', '2028-02-29', '2027-01-01'];

describe.each(days)('the worked examples as they stand on %s', (today) => {
  const { mentor, relationships } = sampleOf(today);

  it('fit the schemas of the records as they are', () => {
    expect(mentorProfile.parse(mentor)).toEqual(mentor);
    for (const { mentee, about, career, contract, boundaries, goals, sessions } of relationships) {
      expect(newMentee.parse(mentee)).toEqual(mentee);
      expect(menteeChanges.parse(about)).toEqual(about);
      for (const entry of career) expect(stageProblem(careerStageDetails.parse(entry))).toBeUndefined();
      for (const boundary of boundaries) expect(boundaryDetails.parse(boundary)).toMatchObject(boundary);
      for (const { details, options } of goals) {
        expect(goalDetails.parse(details)).toEqual(details);
        for (const option of options) expect(goalOptionDetails.parse(option)).toEqual(option);
      }
      for (const { facts, actions, together, privateLog: log } of sessions) {
        expect(sessionFacts.parse(facts)).toEqual(facts);
        expect(sessionTogether.parse(together)).toEqual(together);
        expect(privateLog.parse(log)).toEqual(log);
        for (const { details } of actions) expect(actionDetails.parse(details)).toEqual(details);
      }
      const texts = [contract.text, ...sessions.flatMap(({ record, privateNote }) => [record, privateNote])];
      for (const text of texts) expect(checkDocument(toRichDocument(text))).toEqual(toRichDocument(text));
    }
  });

  it('tell their story in order: added, agreed, met, and the next meeting ahead', () => {
    for (const { addedOn, contract, sessions } of relationships) {
      const met = sessions.map(({ facts }) => facts.date);
      const story = [addedOn, contract.agreedOn, ...met, sessions.at(-1)?.facts.nextDate ?? ''];
      expect([...story].sort()).toEqual(story);
      expect(met.every((day) => day <= today)).toBe(true);
      expect((sessions.at(-1)?.facts.nextDate ?? '') > today).toBe(true);
      for (const [index, { facts }] of sessions.slice(0, -1).entries())
        expect(facts.nextDate).toBe(met[index + 1]);
    }
  });

  it('keep the rules of mentoring', () => {
    for (const { mentee, goals } of relationships) {
      expect(checkConflicts(mentee.conflict)).toMatch(/clear|overridden/u);
      for (const { options, choices } of goals) {
        expect(options.length).toBeGreaterThanOrEqual(fewestOptionsToChoose);
        for (const { option } of choices) expect(options[option]).toBeDefined();
      }
    }
  });
});

it('a mark stands in every private note and in what is written about a mentee, and nowhere else', () => {
  const sample = sampleOf('2026-11-21');
  const marked = markPrivate(sample, 'PRIVATE-MARK');
  const shareable = marked.relationships.map(({ mentee, contract, boundaries, goals, sessions }) => ({
    ...{ alias: mentee.alias, contract, boundaries, goals },
    sessions: sessions.map(({ privateNote: _, privateLog: __, ...rest }) => rest),
  }));
  expect(JSON.stringify(shareable)).not.toContain('PRIVATE-MARK');
  for (const { mentee, about, sessions } of marked.relationships) {
    expect(mentee.workplace).toContain('PRIVATE-MARK');
    for (const text of [about.contact, about.needs, about.constraints])
      expect(text).toContain('PRIVATE-MARK');
    for (const { privateNote, privateLog } of sessions) {
      expect(JSON.stringify(privateNote)).toContain('PRIVATE-MARK');
      expect(privateLog.preparation).toContain('PRIVATE-MARK');
      expect(privateLog.learned).toContain('PRIVATE-MARK');
    }
  }
  expect(marked.relationships[2]?.mentee.conflict?.reason).toContain('PRIVATE-MARK');
  expect(marked.relationships[2]?.sensitive).toContain('PRIVATE-MARK');
});
