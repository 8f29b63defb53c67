import {
  IconDoorEnter,
  IconFence,
  IconFileCertificate,
  IconFlag,
  IconGitBranch,
  IconMessages,
  IconSignature,
  IconTarget,
  type TablerIcon,
} from '@tabler/icons-react';
import type { TimelineKind } from '../../shared/domain/timeline.ts';

/** The sign of each kind of event, the same in the picture, in the list and on paper. */
export const kindIcons: Readonly<Record<TimelineKind, TablerIcon>> = {
  'relationship-began': IconDoorEnter,
  'contract-agreed': IconFileCertificate,
  'boundary-agreed': IconFence,
  'goal-opened': IconTarget,
  'option-chosen': IconGitBranch,
  'goal-achieved': IconFlag,
  session: IconMessages,
  'record-signed': IconSignature,
};
