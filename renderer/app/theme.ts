import {
  Anchor,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  defaultVariantColorsResolver,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
  PasswordInput,
  Radio,
  TextInput,
  type VariantColorsResolver,
} from '@mantine/core';
import { words } from '../../shared/words/index.ts';
import styles from './theme.module.css';

/** The one accent: a muted pine, quiet enough to sit beside a page of text for an hour. */
const pine: MantineColorsTuple = [
  '#eef5f2',
  '#dbe8e3',
  '#b5d1c7',
  '#8cb9aa',
  '#69a491',
  '#539781',
  '#3f8570',
  '#2c6b59',
  '#1f5949',
  '#0f4638',
];

/** Amber means private, and nothing else in Alcove is amber. */
const amber: MantineColorsTuple = [
  '#fdf6e7',
  '#f9ead0',
  '#f1d49f',
  '#e9bd6a',
  '#e2aa3f',
  '#dd9d25',
  '#c98a14',
  '#8f5f06',
  '#744c03',
  '#5a3a00',
];

/** Warm neutrals: paper by day, slate by night. */
const dark: MantineColorsTuple = [
  '#e6e6e1',
  '#c9cac4',
  '#a9aba5',
  '#8a8d87',
  '#4d524f',
  '#3b403d',
  '#2c302e',
  '#222624',
  '#1a1d1c',
  '#131615',
];

/** Close buttons show a sign only; this is their name. */
const named = { closeButtonProps: { 'aria-label': words['app.close'] } };

/** The header of a dialog is a plain part of it, not a second banner of the page. */
const plainHeader = { attributes: { header: { role: 'presentation' } }, ...named };

/** Filled buttons in colours whose text is readable in both schemes; Mantine picks one text colour for both. */
const variantColors: VariantColorsResolver = (asked) => {
  const colours = defaultVariantColorsResolver(asked);
  if (asked.variant !== 'filled') return colours;
  if (asked.color === 'danger')
    return { ...colours, background: 'var(--danger)', hover: 'var(--danger)', color: 'var(--surface-page)' };
  if (asked.color !== undefined && asked.color !== 'pine') return colours;
  return {
    ...colours,
    background: 'var(--accent-fill)',
    hover: 'var(--accent-fill-hover)',
    color: 'var(--on-accent)',
  };
};

export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: { pine, amber, dark },
  fontFamily: "'Source Sans 3 Variable', system-ui, sans-serif",
  headings: {
    fontFamily: "'Source Serif 4 Variable', Georgia, serif",
    fontWeight: '560',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.2' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0938rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9063rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  variantColorResolver: variantColors,
  components: {
    // the placeholder that Mantine focuses first is no menu item; the first item is
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, withinPortal: false } }),
    Modal: Modal.extend({
      defaultProps: {
        ...plainHeader,
        centered: true,
        padding: 'lg',
        radius: 'lg',
        overlayProps: { backgroundOpacity: 0.45 },
      },
      classNames: { title: styles.dialogTitle ?? '' },
    }),
    Notification: Notification.extend({ defaultProps: named }),
    Drawer: Drawer.extend({ defaultProps: plainHeader }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'always' } }),
    Input: Input.extend({ classNames: { wrapper: styles.input ?? '' } }),
    Radio: Radio.extend({
      defaultProps: { size: 'sm', iconColor: 'var(--on-accent)' },
      classNames: {
        radio: styles.choice ?? '',
        label: styles.choiceLabel ?? '',
        description: styles.choiceHint ?? '',
      },
    }),
    RadioGroup: Radio.Group.extend({ defaultProps: { size: 'md' } }),
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'sm', iconColor: 'var(--on-accent)' },
      classNames: { input: styles.choice ?? '', label: styles.choiceLabel ?? '' },
    }),
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    PasswordInput: PasswordInput.extend({
      defaultProps: { size: 'md' },
      classNames: { input: styles.passwordBox ?? '' },
    }),
  },
});

/** Ties Mantine's own colours to the tokens: its dimmed text and its field borders are too faint for WCAG 2.2 AA. */
export const cssVariables: CSSVariablesResolver = () => {
  const scheme = {
    '--mantine-color-body': 'var(--surface-page)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-default': 'var(--surface-raised)',
    '--mantine-color-default-hover': 'var(--surface-sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-control)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--danger)',
  };
  return { variables: {}, light: scheme, dark: scheme };
};
