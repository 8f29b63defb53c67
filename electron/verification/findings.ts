import type { Finding, FindingCode } from '../../shared/domain/verification.ts';

/** Notes what was found. */
export type Report = (code: FindingCode, severity: Finding['severity'], facts?: Finding['facts']) => void;

/** Collects findings; `about` gives a report whose findings name a signature. */
export class Findings {
  readonly all: Finding[] = [];

  readonly report: Report = (code, severity, facts = {}) => {
    this.all.push({ code, severity, facts });
  };

  about(signature: number): Report {
    return (code, severity, facts = {}) => {
      this.all.push({ code, severity, signature, facts });
    };
  }

  /** Whether something breaks the file, or the one signature asked for. */
  breaks(signature?: number): boolean {
    return this.all.some(
      (each) => each.severity === 'breaks' && (signature === undefined || each.signature === signature),
    );
  }
}
