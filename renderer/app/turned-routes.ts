import { matchPath } from 'react-router';

/** The mentee whose workspace an address leads to; undefined for every other page. */
export function menteeOf(pathname: string): string | undefined {
  const menteeId = matchPath('/mentees/:menteeId/*', pathname)?.params.menteeId;
  return menteeId === 'new' ? undefined : menteeId;
}

/** True for an address within this mentee's workspace: the only ones that open while the laptop is turned to them. */
export function isOfMentee(pathname: string, menteeId: string): boolean {
  return menteeOf(pathname) === menteeId;
}
