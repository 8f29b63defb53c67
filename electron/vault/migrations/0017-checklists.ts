import type { Migration } from './migration.ts';

/**
 * Reviews of boundaries, the concern log and checklists. What a boundary said before a change stays beside it. A copy of
 * a checklist has items of its own, so that deleting its template takes nothing from it. What was recorded about a
 * concern is never changed, and can be erased only with a relationship that is over.
 */
export const checklistsMigration: Migration = {
  version: 17,
  name: 'checklists',
  sql: `
    ALTER TABLE boundaries ADD COLUMN review_on TEXT;
    ALTER TABLE boundaries ADD COLUMN steps TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(steps));
    CREATE INDEX boundaries_by_review ON boundaries (review_on) WHERE review_on IS NOT NULL;
    CREATE TABLE boundary_changes (
      id TEXT PRIMARY KEY,
      boundary_id TEXT NOT NULL REFERENCES boundaries (id),
      -- what stood until then
      category TEXT NOT NULL,
      item TEXT NOT NULL,
      ruling TEXT NOT NULL,
      agreed_on TEXT,
      review_on TEXT,
      steps TEXT NOT NULL CHECK (json_valid(steps)),
      changed_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX boundary_changes_of_boundary ON boundary_changes (boundary_id);
    CREATE TRIGGER boundary_change_is_never_changed BEFORE UPDATE ON boundary_changes
      BEGIN SELECT raise(ABORT, 'what a boundary said before is kept as it was'); END;

    CREATE TABLE checklist_templates (
      id TEXT PRIMARY KEY,
      title TEXT NOT NULL CHECK (title <> ''),
      items TEXT NOT NULL CHECK (json_valid(items)),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE checklists (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      -- the first-meeting checklist has none
      template_id TEXT REFERENCES checklist_templates (id) ON DELETE SET NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      created_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX checklists_of_mentee ON checklists (mentee_id);
    CREATE TABLE checklist_items (
      id TEXT PRIMARY KEY,
      checklist_id TEXT NOT NULL REFERENCES checklists (id),
      position INTEGER NOT NULL CHECK (position > 0),
      -- an item of the first-meeting checklist, whose prompt the app knows
      key TEXT,
      words TEXT NOT NULL CHECK (words <> ''),
      tie TEXT,
      state TEXT NOT NULL CHECK (state IN ('open', 'done', 'left-out')),
      done_on TEXT,
      note TEXT,
      updated_at TEXT NOT NULL,
      UNIQUE (checklist_id, position),
      CONSTRAINT done_on_a_day CHECK ((state = 'done') = (done_on IS NOT NULL))
    ) STRICT;

    CREATE TABLE concerns (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      -- where it came up; kept as it was when that session is deleted, so that putting it back joins the two again
      session_id TEXT,
      -- what is being written, step by step, before it is recorded
      draft TEXT NOT NULL CHECK (json_valid(draft)),
      follow_up_on TEXT,
      closed_on TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX concerns_of_mentee ON concerns (mentee_id);
    CREATE INDEX concerns_by_follow_up ON concerns (follow_up_on) WHERE follow_up_on IS NOT NULL;
    CREATE TABLE concern_entries (
      id TEXT PRIMARY KEY,
      concern_id TEXT NOT NULL REFERENCES concerns (id),
      number INTEGER NOT NULL CHECK (number > 0),
      step TEXT NOT NULL CHECK (step IN ('noticed', 'safety', 'mentee-told', 'self-report', 'advice', 'decision',
        'disclosure', 'follow-up', 'closing', 'reopening')),
      choice TEXT,
      who TEXT,
      words TEXT,
      happened_on TEXT,
      -- the number of the entry that this one puts right
      corrects INTEGER,
      recorded_at TEXT NOT NULL,
      UNIQUE (concern_id, number),
      FOREIGN KEY (concern_id, corrects) REFERENCES concern_entries (concern_id, number)
    ) STRICT;
    CREATE TRIGGER recorded_concern_is_never_changed BEFORE UPDATE ON concern_entries
      BEGIN SELECT raise(ABORT, 'what was recorded of a concern is kept as it was'); END;
    CREATE TRIGGER recorded_concern_stays BEFORE DELETE ON concern_entries
      WHEN EXISTS (
        SELECT 1 FROM concerns c JOIN mentees m ON m.id = c.mentee_id
        WHERE c.id = old.concern_id AND m.status NOT IN ('closed', 'declined'))
      BEGIN SELECT raise(ABORT, 'what was recorded of a concern stays'); END;
  `,
};
