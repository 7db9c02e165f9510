import type { ViteUserConfig } from 'astro';
import type { Model } from '../core/model/model.ts';
import { themeCss } from '../core/theme/theme-css.ts';
import { currentModel, hasCurrentModel } from './current-model.ts';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;
type Environments = Readonly<Record<string, { readonly moduleGraph: { invalidateAll(): void } }>>;

const MODULE = 'virtual:seinpost/theme.css';
/** An address that no file has: Vite takes what ends in `.css` for a style sheet. */
const RESOLVED = '/@seinpost/theme.css';

/** Gives the publisher's theme to Vite as a style sheet, so that it ends up in the one file that every page loads. */
export function themeStyles(): VitePlugin {
  return {
    name: 'seinpost:theme',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? (hasCurrentModel() ? themeCss(currentModel().theme) : '') : undefined),
  };
}

/** Lets a preview load everything anew when the theme has changed: Astro keeps the style of each page, and nothing tells it that this one is another. */
export function refreshThemeStyles(before: Pick<Model, 'theme'>, now: Pick<Model, 'theme'>, environments: Environments): void {
  if (themeCss(before.theme) === themeCss(now.theme)) return;
  for (const { moduleGraph } of Object.values(environments)) moduleGraph.invalidateAll();
}
