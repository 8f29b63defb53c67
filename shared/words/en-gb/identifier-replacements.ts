import type { IdentifierKind } from '../../domain/identifiers/identifier.ts';

/** What is put into a text in place of something that may identify a person. Records are written in English. */
export const identifierReplacements: Record<IdentifierKind, string> = {
  'nhs-number': '[patient number]',
  'chi-number': '[patient number]',
  'hc-number': '[patient number]',
  'gmc-number': '[registration number]',
  'registration-number': '[registration number]',
  'hospital-number': '[patient number]',
  'birth-date': '[date of birth]',
  phone: '[phone number]',
  email: '[e-mail address]',
  postcode: '[postcode]',
  'ni-number': '[insurance number]',
  patient: 'a patient',
  colleague: 'a colleague',
  place: 'a workplace',
  mentee: 'the mentee',
};
