export const checklistTemplatesWords = {
  'checklistTemplates.title': 'My own checklists',
  'checklistTemplates.lead':
    'Beside the built-in first-meeting checklist: for a review, an ending, a return to work. Each mentee gets a copy of their own, which later changes here leave alone.',
  'checklistTemplates.none':
    'There is none yet. Start with an empty one, or with the items of a first meeting.',
  'checklistTemplates.facts':
    '{items, plural, one {one item} other {# items}} · {copies, plural, =0 {not begun with anybody yet} one {begun once} other {begun # times}}',
  'checklistTemplates.add': 'New checklist',
  'checklistTemplates.fromFirst': 'New one from the first-meeting checklist',
  'checklistTemplates.copyOf': '{title}, my version',
  'checklistTemplates.change': 'Change',
  'checklistTemplates.changeNamed': 'Change “{title}”',
  'checklistTemplates.deleteNamed': 'Delete “{title}”',
  'checklistTemplates.deleteTitle': 'Delete this checklist template?',
  'checklistTemplates.deleteText':
    '{copies, plural, =0 {“{title}” was not begun with anybody.} one {“{title}” was begun once. That copy keeps all its items, ticks and notes.} other {“{title}” was begun # times. Those copies keep all their items, ticks and notes.}} The template itself cannot be brought back.',
  'checklistTemplates.name': 'What it is called',
  'checklistTemplates.items': 'Items',
  'checklistTemplates.itemsHint':
    'In the order in which they are talked through. Drag a number, or use the arrows, to move an item.',
  'checklistTemplates.item': 'Item {number}',
  'checklistTemplates.tie': 'What settles item {number}',
  'checklistTemplates.noTie': 'Ticked by hand',
  'checklistTemplates.up': 'Move item {number} up',
  'checklistTemplates.down': 'Move item {number} down',
  'checklistTemplates.removeItem': 'Take item {number} out',
  'checklistTemplates.addItem': 'Add an item',
  'checklistTemplates.keep': 'Keep this checklist',
  'checklistTemplates.titleMissing': 'Give the checklist a name.',
  'checklistTemplates.itemMissing': 'Write down at least one item, and leave none empty.',
} as const;
