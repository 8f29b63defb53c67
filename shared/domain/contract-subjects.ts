/**
 * Whether the words of an agreed contract speak of something that has to be settled before a relationship is active. A
 * contract may be written freely, so its words are what there is to go by; where they say it differently, an agreed
 * limit among the boundaries answers the same question.
 */
export function speaksOfConfidentiality(text: string): boolean {
  return /confidential|(stays?|remains?|kept?) (just )?between (us|the two of us|mentor and mentee)|between us/i.test(
    text,
  );
}

/** What is reported to whoever directed the mentoring. */
export function speaksOfReporting(text: string): boolean {
  return /\breports?( back)? to\b/i.test(text);
}
