import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse, { defaultConfig, type Config, type Result } from 'lighthouse';
import RobotsTxt from 'lighthouse/core/gather/gatherers/seo/robots-txt.js';
import { chromium, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchOptions } from './browser.ts';

const site = inject('site');
const PAGES = ['/nl/', '/en/', '/nl/adviezen/signal-whatsapp/', '/en/advisories/signal-whatsapp/', '/nl/indicatoren/', '/en/indicators/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** How often a page is measured anew when the machine was too busy: simulated times start from observed ones. */
const RETRIES = 2;

/** Lighthouse asks for robots.txt in the name of the page, whose policy allows no request: here Node asks, and Lighthouse judges. */
class RobotsTxtByNode extends RobotsTxt {
  override async getArtifact(): Promise<{ status: number; content: string }> {
    const answer = await fetch(new URL('/robots.txt', site.address));
    return { status: answer.status, content: await answer.text() };
  }
}

const CONFIG: Config = {
  ...defaultConfig,
  settings: { onlyCategories: CATEGORIES, formFactor: 'mobile', throttlingMethod: 'simulate', disableFullPageScreenshot: true },
  artifacts: (defaultConfig.artifacts ?? []).map((artifact) => (artifact.id === 'RobotsTxt' ? { id: artifact.id, gatherer: { implementation: RobotsTxtByNode } } : artifact)),
};

/** Each category with its score from 0 to 100, and with the audits that cost it points when it has less than all of them. */
function marks({ categories, audits }: Result): Record<string, { score: number; lost: string[] }> {
  return Object.fromEntries(Object.values(categories).map(({ id, score, auditRefs }) => [id, {
    score: Math.round((score ?? 0) * 100),
    // A category is rounded: an audit of a time may cost a part of a point that is never seen.
    lost: score === 1 ? [] : auditRefs.filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1).map(({ id: audit }) => `${audit}: ${audits[audit]?.displayValue ?? ''} ${JSON.stringify(audits[audit]?.details ?? {})}`),
  }]));
}

/** Every address that the browser asked for while Lighthouse looked on. */
function requests({ audits }: Result): string[] {
  const { details } = audits['network-requests'] ?? {};
  return details?.type === 'table' ? details.items.map(({ url }) => String(url)) : [];
}

describe('Lighthouse, as on a phone', () => {
  const profile = mkdtempSync(join(process.cwd(), '.cache', 'lighthouse-'));
  let browser: BrowserContext | undefined;
  let port = 0;

  beforeAll(async () => {
    const options = await launchOptions();
    browser = await chromium.launchPersistentContext(profile, { ...options, args: [...options.args, '--remote-debugging-port=0'] });
    port = Number.parseInt(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8'), 10);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  async function measure(path: string): Promise<Result> {
    for (let attempt = 0; ; attempt += 1) {
      const measured = await lighthouse(new URL(path, site.address).href, { port, logLevel: 'silent' }, CONFIG);
      if (!measured) throw new Error(`Lighthouse gives no result for ${path}.`);
      if (measured.lhr.categories['performance']?.score === 1 || attempt === RETRIES) return measured.lhr;
    }
  }

  it.each(PAGES)('gives %s full marks in every category', async (path) => {
    const result = await measure(path);
    expect(result.runtimeError).toBeUndefined();
    expect(marks(result)).toEqual(Object.fromEntries(CATEGORIES.map((id) => [id, { score: 100, lost: [] }])));
    expect(result.audits['cumulative-layout-shift']?.numericValue).toBe(0);
    expect(requests(result).length).toBeGreaterThan(1);
    expect(requests(result).filter((url) => !url.startsWith(site.address))).toEqual([]);
  });
});
