import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../../shared/domain/identifiers/find-identifiers.ts';
import type { WatchedName } from '../../../../shared/domain/identifiers/identifier.ts';

const today = '2026-11-21';
const found = (text: string, names: readonly WatchedName[] = []) =>
  findIdentifiers(text, { names, today }).map(({ kind, text }) => [kind, text]);

describe('numbers of patients', () => {
  it.each([
    ['nhs-number', '943 476 5919'],
    ['nhs-number', '9434765919'],
    ['nhs-number', '943-476-5919'],
    ['nhs-number', '401 023 2137'],
    ['chi-number', '010170 1233'],
    ['chi-number', '0711420017'],
    ['hc-number', '320 000 0015'],
  ])('finds a %s: %s', (kind, number) => {
    expect(found(`She brought ${number} up, and more.`)).toEqual([[kind, number]]);
  });

  it('asks for the check digit', () => {
    expect(found('about 943 476 5918 and 943 476 5910')).toEqual([]);
  });

  it('takes none of a book, of ten equal digits or of a longer number', () => {
    expect(found('ISBN 0198566727, ISBN-10: 3319244981, 4444444444, 94347659191, 1 943 476 5919 0')).toEqual([
      ['nhs-number', '943 476 5919'],
    ]);
    expect(found('9434765919.5 and 12.9434765919 and 2026-9434765919')).toEqual([]);
  });

  it('finds what follows the words for a number, with its slips', () => {
    expect(found('NHS number: 943 476 5918')).toEqual([['hospital-number', '943 476 5918']]);
    expect(found('Hospital number K123456 and MRN: 00451234; unit no. 123456')).toEqual([
      ['hospital-number', 'K123456'],
      ['hospital-number', '00451234'],
      ['hospital-number', '123456'],
    ]);
  });
});

describe('numbers of colleagues', () => {
  it('finds a GMC number beside the name of the council', () => {
    expect(found('GMC 6123456, GMC number: 7654321, GMC no. 7000001; signed 6123457 (GMC)')).toEqual([
      ['gmc-number', '6123456'],
      ['gmc-number', '7654321'],
      ['gmc-number', '7000001'],
      ['gmc-number', '6123457'],
    ]);
  });

  it('finds none in other numbers of seven digits', () => {
    expect(found('The GMC survey reached 1234567 doctors. Order 6123456 came on Monday.')).toEqual([]);
  });

  it('finds the numbers of other registers beside their names', () => {
    expect(found('NMC PIN 98I1234E, HCPC registration PYL12345, GPhC no. 2041234')).toEqual([
      ['registration-number', '98I1234E'],
      ['registration-number', 'PYL12345'],
      ['registration-number', '2041234'],
    ]);
  });

  it('finds National Insurance numbers', () => {
    expect(found('AB 12 34 56 C, QQ123456C, ab123456c, but not GB123456A, DA123456A or AB123456E')).toEqual([
      ['ni-number', 'AB 12 34 56 C'],
      ['ni-number', 'QQ123456C'],
      ['ni-number', 'ab123456c'],
    ]);
  });
});

describe('days of birth', () => {
  it.each([
    'DOB 12/03/1957',
    'D.O.B.: 12.03.57',
    'born on 12 March 1957',
    'date of birth: 1957-03-12',
    'Born: 3rd of March 1957',
    'Mr Bell (12/03/1957)',
    '12/03/1957 (DOB)',
  ])('finds the day in “%s”', (text) => {
    expect(found(`seen, ${text}, again`).map(([kind]) => kind)).toEqual(['birth-date']);
  });

  it('leaves days of meetings alone, also beside a name', () => {
    expect(
      found(
        'We met on 12/03/2025. Mr Bell (12/03/2025) came. Born out of frustration in 1957, 12 March 2026.',
      ),
    ).toEqual([]);
  });
});

describe('ways to reach a person', () => {
  it.each([
    '07700 900123',
    '07700900123',
    '077 0090 0123',
    '+44 7700 900123',
    '+44 (0)7700 900 123',
    '020 7946 0958',
    '(0161) 496 0000',
    '0116 496 0123',
    '0044 20 7946 0958',
    '+353 87 123 4567',
  ])('finds the telephone number %s', (number) => {
    expect(found(`Ring ${number} at 4.`)).toEqual([['phone', number]]);
  });

  it('leaves helplines and short numbers alone', () => {
    expect(
      found('Samaritans 116 123, BMA counselling 0330 123 1245, 0800 111 999 1, NHS 111, ext. 4321'),
    ).toEqual([]);
  });

  it('finds e-mail addresses apart from those of a desk', () => {
    expect(found('fern.exampleton@nhs.example, info@bma.example, o’neill+x@a.example.org.')).toEqual([
      ['email', 'fern.exampleton@nhs.example'],
      ['email', 'neill+x@a.example.org'],
    ]);
  });

  it.each(['SW1A 1AA', 'M1 1AE', 'LS29JT', 'ec1a 1bb', 'BT7 1NN', 'cr2 6xh'])(
    'finds the postcode %s',
    (code) => {
      expect(found(`at ${code}.`)).toEqual([['postcode', code]]);
    },
  );
});

describe('names of the list', () => {
  const names: WatchedName[] = [
    { name: 'Mrs Jane Tolliver', kind: 'patient' },
    { name: 'Rose', kind: 'patient' },
    { name: "O'Brien", kind: 'colleague' },
    { name: 'Ward 7B', kind: 'place' },
    { name: 'José Nuñez', kind: 'colleague' },
    { name: 'Dr Fern Exampleton', kind: 'mentee', insteadOf: 'Fern' },
  ];

  it('finds whole words in any case, possessives, surnames and names without their title', () => {
    expect(
      found(
        "JANE TOLLIVER’s daughter; tolliver; Tollivers; o’brien's view, on ward 7b; Jose\nNunez; wardship",
        names,
      ),
    ).toEqual([
      ['patient', 'JANE TOLLIVER'],
      ['patient', 'tolliver'],
      ['colleague', 'o’brien'],
      ['place', 'ward 7b'],
      ['colleague', 'Jose\nNunez'],
    ]);
  });

  it('takes a name that is an everyday word only with a capital', () => {
    expect(found('The dose rose. Rose said so, and roses.', names)).toEqual([['patient', 'Rose']]);
  });

  it('knows the mentee’s own name from the alias, and puts the alias in its place', () => {
    const text = 'Fern came. Dr Fern Exampleton, that is. exampleton!';
    expect(findIdentifiers(text, { names, today })).toEqual([
      { kind: 'mentee', start: 11, end: 29, text: 'Dr Fern Exampleton', replacement: 'Fern' },
      { kind: 'mentee', start: 40, end: 50, text: 'exampleton', replacement: 'Fern' },
    ]);
  });

  it('prefers the longer of two findings over each other', () => {
    expect(found('Write to jane.tolliver@x.example', names)).toEqual([['email', 'jane.tolliver@x.example']]);
  });
});

describe('places and words for a finding', () => {
  it('gives offsets that cut out the very text, and words to put there', () => {
    const text = '😀 Ring 07700 900123 or 943 476 5919.';
    for (const one of findIdentifiers(text, { names: [], today })) {
      expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(findIdentifiers(one.replacement, { names: [], today })).toEqual([]);
    }
    expect(findIdentifiers(text, { names: [], today }).map(({ replacement }) => replacement)).toEqual([
      '[phone number]',
      '[patient number]',
    ]);
  });
});
