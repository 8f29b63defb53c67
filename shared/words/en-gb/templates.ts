export const templatesWords = {
  'templates.title': 'Templates',
  'templates.lead':
    'The texts that new documents start from. What was written from a template stays as it is when the template changes.',
} as const;
