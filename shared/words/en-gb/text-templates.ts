import type { RichBlock } from '../../domain/rich-blocks.ts';
import type { TextTemplateKind } from '../../domain/text-template.ts';

/** The templates that are there from the beginning, in the words that are put into the text. */
export const builtInTexts: Readonly<
  Record<TextTemplateKind, readonly { readonly name: string; readonly blocks: readonly RichBlock[] }[]>
> = {
  'session-record': [
    {
      name: 'Summary of a session',
      blocks: [
        { heading: 'What we talked about' },
        { paragraph: 'The issues that the mentee brought, in their own words.' },
        { heading: 'What became clearer' },
        { paragraph: 'What the mentee sees differently now, and what they decided.' },
        { heading: 'What comes next' },
        { paragraph: 'What the mentee will do, by when, and what they need for it.' },
      ],
    },
    {
      name: 'First meeting',
      blocks: [
        { heading: 'Who we are and what we hope for' },
        { paragraph: 'What each of us expects of the mentoring.' },
        { heading: 'How we work together' },
        {
          bullets: [
            'What stays between us, and its limits',
            'How often, how long and where',
            'What is in and what is out',
          ],
        },
        { heading: 'What the mentee wants to begin with' },
        { paragraph: 'A first picture of where they are and where they would like to be.' },
      ],
    },
    {
      name: 'Goal, reality, options, will',
      blocks: [
        { heading: 'Goal' },
        { paragraph: 'What would the mentee like to have by the end of today?' },
        { heading: 'Reality' },
        { paragraph: 'How are things now? What has been tried?' },
        { heading: 'Options' },
        { bullets: ['What could be done?', 'What else?'] },
        { heading: 'Will' },
        { paragraph: 'What will the mentee do, and when?' },
      ],
    },
  ],
  'private-note': [
    {
      name: 'After a session',
      blocks: [
        { heading: 'What I noticed' },
        { paragraph: 'Mood, energy, what was said and what was not.' },
        { heading: 'What I wonder' },
        { paragraph: 'Hunches, held lightly.' },
        { heading: 'For supervision' },
        { paragraph: 'What I would like to talk through, without names.' },
      ],
    },
    {
      name: 'What, so what, now what',
      blocks: [
        { heading: 'What?' },
        { paragraph: 'What happened between us?' },
        { heading: 'So what?' },
        { paragraph: 'What do I learn from it?' },
        { heading: 'Now what?' },
        { paragraph: 'What will I do differently?' },
      ],
    },
  ],
};

const kindWords = {
  'textTemplates.kind.session-record': 'Session records',
  'textTemplates.kind.private-note': 'Private notes',
} as const satisfies Record<`textTemplates.kind.${TextTemplateKind}`, string>;

const addWords = {
  'textTemplates.add.session-record': 'Add a template for records',
  'textTemplates.add.private-note': 'Add a template for notes',
} as const satisfies Record<`textTemplates.add.${TextTemplateKind}`, string>;

export const textTemplatesWords = {
  ...kindWords,
  ...addWords,
  'textTemplates.lead':
    'Put into a record or a note with “Insert template”. What was begun with a template is a copy and stays as it is when the template changes or goes.',
  'textTemplates.builtIn': 'comes with Alcove',
  'textTemplates.own': 'your own',
  'textTemplates.copy': 'Make my own of “{name}”',
  'textTemplates.change': 'Change “{name}”',
  'textTemplates.remove': 'Delete “{name}”',
  'textTemplates.removeTitle': 'Delete this template?',
  'textTemplates.removeText':
    '“{name}” will no longer be offered. Texts that began with it keep their words.',
  'textTemplates.removeAct': 'Delete',
  'textTemplates.dialogNew': 'A template of your own',
  'textTemplates.dialogChange': 'Change the template',
  'textTemplates.name': 'Name',
  'textTemplates.nameMissing': 'Give the template a name of up to 120 characters.',
  'textTemplates.text': 'Text of the template',
  'textTemplates.textPlaceholder': 'Headings and prompts that you write along.',
  'textTemplates.save': 'Save template',
  'textTemplates.insert': 'Insert template',
  'textTemplates.all': 'All templates…',
} as const;
