import {
  IconArrowBackUp,
  IconArrowsExchange,
  IconArrowsRight,
  IconCalendarEvent,
  IconCalendarX,
  IconCertificate,
  IconClockQuestion,
  IconCompass,
  IconDoorEnter,
  IconDoorExit,
  IconEye,
  IconEyeCheck,
  IconEyeSearch,
  IconFence,
  IconFileCertificate,
  IconFileCheck,
  IconFileOff,
  IconFilePencil,
  IconFileX,
  IconFlag,
  IconGitBranch,
  IconHelpCircle,
  IconListCheck,
  IconMailOff,
  IconMessages,
  IconNotes,
  IconParking,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconRefresh,
  IconRotate,
  IconScan,
  IconSignature,
  IconStairs,
  IconSunset2,
  IconTarget,
  IconTargetArrow,
  IconTargetOff,
  IconUserOff,
  IconWritingSign,
  type TablerIcon,
} from '@tabler/icons-react';
import type { TimelineEvent, TimelineKind } from '../../shared/domain/timeline.ts';
import type { BarLook, StoryItem } from '../../shared/domain/timeline-story.ts';

const kindIcons: Readonly<Record<TimelineKind, TablerIcon>> = {
  'stage-began': IconStairs,
  transition: IconArrowsExchange,
  'relationship-began': IconDoorEnter,
  'contract-agreed': IconFileCertificate,
  'contract-signed-by-one': IconWritingSign,
  'contract-amended': IconFilePencil,
  'contract-renewed': IconRotate,
  'contract-scanned': IconScan,
  'contract-review-due': IconClockQuestion,
  'contract-ends': IconFileX,
  review: IconEyeCheck,
  'review-planned': IconEyeSearch,
  'closing-statement': IconCertificate,
  'documents-waived': IconFileOff,
  'boundary-agreed': IconFence,
  'checklist-done': IconListCheck,
  'goal-opened': IconTarget,
  'choice-reopened': IconRefresh,
  'option-chosen': IconGitBranch,
  'progress-noted': IconNotes,
  'goal-taken-up': IconTargetArrow,
  'goal-achieved': IconFlag,
  'goal-parked': IconParking,
  'goal-dropped': IconTargetOff,
  'session-planned': IconCalendarEvent,
  session: IconMessages,
  'session-cancelled': IconCalendarX,
  'session-missed': IconUserOff,
  'record-signed': IconSignature,
  'record-amended': IconFilePencil,
  'record-countersigned': IconWritingSign,
  'document-signed': IconFileCheck,
  'document-countersigned': IconWritingSign,
  'relationship-moved': IconPlayerTrackNext,
  'relationship-reopened': IconArrowBackUp,
  'resume-planned': IconPlayerPlay,
};

const barIcons: Readonly<Record<BarLook, TablerIcon>> = {
  enquiry: IconHelpCircle,
  declined: IconMailOff,
  exploratory: IconCompass,
  active: IconArrowsRight,
  'under-review': IconEye,
  paused: IconPlayerPause,
  ending: IconSunset2,
  closed: IconDoorExit,
  stage: IconStairs,
  goal: IconTarget,
  'goal-reached': IconFlag,
  'goal-rested': IconParking,
};

/** What something looks like: its kind, or the state that a stretch or a step stands for. */
export type Look = BarLook | TimelineKind;

/** The sign of each look, the same in the picture, in the list and on paper. */
export const icons: Readonly<Record<Look, TablerIcon>> = { ...kindIcons, ...barIcons };

/** What an event looks like. */
export const lookOfEvent = ({ kind, status }: TimelineEvent): Look =>
  kind === 'relationship-moved' ? (status ?? kind) : kind;

/** What an item of the picture looks like. */
export const lookOf = ({ bar, events: [event] }: StoryItem): Look => bar ?? lookOfEvent(event);
