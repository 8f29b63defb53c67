import {
  type AnchorFactory,
  type ButtonFactory,
  type CheckboxFactory,
  type CSSVariablesResolver,
  createTheme,
  type DrawerFactory,
  defaultVariantColorsResolver,
  type ExtendComponent,
  type InputFactory,
  type MantineColorsTuple,
  type MenuFactory,
  type ModalFactory,
  type NotificationFactory,
  type PasswordInputFactory,
  type RadioFactory,
  type RadioGroupFactory,
  type TextInputFactory,
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
  // by type alone: the components themselves are not needed before a screen shows them
  components: {
    // the placeholder that Mantine focuses first is no menu item; the first item is
    Menu: {
      defaultProps: { withInitialFocusPlaceholder: false, withinPortal: false },
    } satisfies ExtendComponent<MenuFactory>,
    Modal: {
      defaultProps: {
        ...plainHeader,
        centered: true,
        padding: 'lg',
        radius: 'lg',
        overlayProps: { backgroundOpacity: 0.45 },
      },
      classNames: { title: styles.dialogTitle ?? '' },
    } satisfies ExtendComponent<ModalFactory>,
    Notification: { defaultProps: named } satisfies ExtendComponent<NotificationFactory>,
    Drawer: { defaultProps: plainHeader } satisfies ExtendComponent<DrawerFactory>,
    Anchor: { defaultProps: { underline: 'always' } } satisfies ExtendComponent<AnchorFactory>,
    Input: { classNames: { wrapper: styles.input ?? '' } } satisfies ExtendComponent<InputFactory>,
    Radio: {
      defaultProps: { size: 'sm', iconColor: 'var(--on-accent)' },
      classNames: {
        radio: styles.choice ?? '',
        label: styles.choiceLabel ?? '',
        description: styles.choiceHint ?? '',
      },
    } satisfies ExtendComponent<RadioFactory>,
    RadioGroup: { defaultProps: { size: 'md' } } satisfies ExtendComponent<RadioGroupFactory>,
    Checkbox: {
      defaultProps: { size: 'sm', iconColor: 'var(--on-accent)' },
      classNames: { input: styles.choice ?? '', label: styles.choiceLabel ?? '' },
    } satisfies ExtendComponent<CheckboxFactory>,
    Button: { defaultProps: { size: 'sm' } } satisfies ExtendComponent<ButtonFactory>,
    TextInput: { defaultProps: { size: 'md' } } satisfies ExtendComponent<TextInputFactory>,
    PasswordInput: {
      defaultProps: { size: 'md' },
      classNames: { input: styles.passwordBox ?? '' },
    } satisfies ExtendComponent<PasswordInputFactory>,
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
