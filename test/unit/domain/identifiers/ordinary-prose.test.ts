import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../../shared/domain/identifiers/find-identifiers.ts';

/** What mentors write: full of numbers, and of nobody in particular. */
const prose = `Session 4, 21 November 2026, 14:30 to 15:45, 75 minutes by video call. We began with what has changed since
session 3 on 03/10/2026. The diary shows 11.5 PA of direct clinical care against 8.5 in the job plan (10 PA in all, 1.5
SPA), that is 46 h 15 min a week over 42 weeks. The mentee counted 1,234 letters and 10 452 results in 2025/26; three
clinics of 12 patients each, 2 of them over by 40 minutes. On 12/09/2026, 19/09/2026 and 26/09/2026 the ward round ran
until 13:20. Bleep 4321 rang 17 times, bleep 0157 twice; the room is B12, level 3, the code of the form v2.4.1.

Goal 1: a sustainable job plan by month 4 (review on 2027-03-12). Option A: renegotiate the SPA, £12,500 of backfill,
perhaps £1 234 567 over five years for the whole department; grant NIHR-12345, award 100200300, reference
RG/2019/000417, IRAS 284511, REC 21/NW/0123, protocol 3.0 of 01.02.2026. Option B: drop the Tuesday clinic, 0.2 WTE.
Option C: keep a diary for 6-8 weeks. She would rather talk to the clinical director first; 7/10 for confidence, then 8.

The paper: BMJ 2004;328:s173, doi 10.1136/bmj.328.7430.s173, PMID 15217829, pages 1095-1100, ISBN 978-0-19-856672-4 (the
old edition was ISBN 0198566727). Version 10.0.19045.3693 of Windows broke the e-prescribing again. She read pp. 100–110
twice and found the figure of 3 456 789 records between 2010 2015 2020 hard to believe; p = 0.0345, n = 1234567890123,
95 % CI 1.02-1.47. The DOI of the preprint is 10.31234/osf.io/ab3cd and the ORCID pages are 0000-0002-1825-0097.

Doses in the case we talked through without naming anybody: amoxicillin 500 mg three times a day, vitamin B12 1 mg, T4
75 micrograms, morphine 2.5 mg 4 hourly prn, sodium 134 then 128, platelets 45, INR 2.3, eGFR 58, CRP 112, HbA1c 48. A
patient in her seventies, seen 3 times; patient 2 of 5 in the audit, hospital number one in the league table. The unit has
24 beds, unit 7 has none; record 12 of the log; clinic number 3 on Thursdays. Ward 7 at 10:00, theatre 2 at 13:45.

Training: CT2 and ST4 posts, CESR, FY1 rota 1A, MRCP part 2 in May, diet 2026/2. Applications ST3 2024, then ST4 3rd time
lucky. The GMC survey of 2025 (GMC 2025, 63 000 doctors) and the guidance Good medical practice 2024, paragraph 75c; the
GMC number of complaints fell. HCPC standard 14, NMC code section 16.1, GPhC guidance of 2018. BMA guidance 1.4.2.

Signposting: BMA counselling and peer support 0330 123 1245, Practitioner Health 0300 0303 300, Samaritans 116 123, NHS 111
option 2, occupational health extension 4455, ACAS 0300 123 1100, emergency 999, freephone 0808 802 5111. Write to
info@bma.example or look at https://www.bma.org.uk/advice/2026/04/12345 and the form OH1 2026.

Next: session 5 on 9 January 2027 at 09:00, before that a note by 15.12.2026. Born out of frustration, the idea of a
quiet hour was born on the ward in 2019; it will be tried 2 × 4 weeks. Mileage 45p for 132 miles is £59.40. Budget line
4010-2231-07, cost centre 55120, purchase order 4500123456, invoice 2026/0007781. Lottery aside, 6 from 49 is 13983816.
Unix time 1700000000 was in November 2023. A train at 17:03, platform 11, coach C, seat 42A; the A40, the M25 junction 14,
the 07:52 from Didcot, flight BA 2490. Room SR 12 in building E1 4, desk W1 7. Mark will grant that hope rose in May.`;

describe('ordinary prose of mentoring', () => {
  it('raises no alarm', () => {
    expect(findIdentifiers(prose, { names: [], today: '2026-11-21' })).toEqual([]);
  });

  it('raises none with everyday words on the list of names either', () => {
    const names = ['Rose', 'Grant', 'Will', 'May', 'Hope'].map((name) => ({
      name,
      kind: 'patient' as const,
    }));
    const small = prose.replaceAll('in May', 'in June').replace('Mark will', 'They will');
    expect(findIdentifiers(small, { names, today: '2026-11-21' })).toEqual([]);
  });

  it('still finds a single number put into it', () => {
    const at = prose.indexOf('Next:');
    const text = `${prose.slice(0, at)}943 476 5919 ${prose.slice(at)}`;
    expect(findIdentifiers(text, { names: [], today: '2026-11-21' })).toMatchObject([
      { kind: 'nhs-number', start: at },
    ]);
  });
});
