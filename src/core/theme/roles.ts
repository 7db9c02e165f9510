/** Every role that the styles ask for, and the CSS property whose values it takes. */
export const ROLES = {
  background: 'color',
  surface: 'color',
  text: 'color',
  quiet: 'color',
  link: 'color',
  visited: 'color',
  'quiet-on-surface': 'color',
  'link-on-surface': 'color',
  brand: 'color',
  header: 'color',
  'header-text': 'color',
  lamp: 'color',
  ink: 'color',
  urgent: 'color',
  'urgent-surface': 'color',
  changed: 'color',
  'changed-surface': 'color',
  safe: 'color',
  'safe-surface': 'color',
  border: 'color',
  hairline: 'color',
  'body-font': 'font-family',
  'value-font': 'font-family',
  'heading-font': 'font-family',
  'heading-weight': 'font-weight',
  leading: 'line-height',
  scale: 'flex-grow',
  'size-body': 'font-size',
  'size-small': 'font-size',
  'size-1': 'font-size',
  'size-2': 'font-size',
  'size-3': 'font-size',
  'size-title': 'font-size',
  measure: 'max-width',
  page: 'max-width',
  gutter: 'padding-left',
  section: 'padding-left',
  radius: 'border-radius',
  bar: 'border-left-width',
  'lamp-size': 'width',
} as const;

export type Role = keyof typeof ROLES;

export const roles = Object.keys(ROLES) as readonly Role[];

/** The custom property of a role. */
export function propertyOf(role: Role): string {
  return `--${role}`;
}
