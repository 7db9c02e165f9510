import { stringify } from 'yaml';
import { textHash } from '../../src/core/model/text-hash.ts';
import type { AdvisoryTextDocument } from '../../src/core/schema/advisory.ts';
import type { AdvisoryPlan } from './plan.ts';
import { SECTIONS, SENTENCES, type Sentence } from './sentences.ts';

const LANGUAGES = ['nl', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const SENTENCES_PER_PARAGRAPH = 2;
const PARAGRAPHS_PER_SECTION = 2;

/** The Markdown file of an advisory in each language, about 4 KB of body: the same sentences, chosen by the seed. */
export function advisoryTexts(plan: AdvisoryPlan): Record<Language, string> {
  const chosen = SECTIONS.map(() => plan.random.sample(SENTENCES, SENTENCES_PER_PARAGRAPH * PARAGRAPHS_PER_SECTION));
  const bodies = { nl: body(plan, chosen, 'nl'), en: body(plan, chosen, 'en') };
  const source = front(plan, 'nl');
  const translation = { of: 'nl', hash: textHash(source, bodies.nl) };
  return { nl: written(source, bodies.nl), en: written({ ...front(plan, 'en'), translation }, bodies.en) };
}

function written(words: AdvisoryTextDocument, text: string): string {
  return `---\n${stringify(words)}---\n\n${text}`;
}

function front({ revised, serial, year }: AdvisoryPlan, language: Language): AdvisoryTextDocument {
  const number = `${serial} of ${year}`;
  if (language === 'en') {
    return {
      title: `Check who is reading your mail (wave ${number})`,
      slug: `sign-in-page-${year}-${serial}`,
      summary: 'Attackers lead people to a false sign-in page of Example Mail and then read along, says Example Research.',
      inShort: ['Attackers send a message in the name of Example Mail.', 'Who signs in through the link gives the account away.'],
      actions: {
        'check-devices': { do: 'Open :ui[mail.devices] and remove what you do not know.', why: 'This shuts out an attacker who is in already :cite[r1].' },
        'share-nothing': { do: 'Never give a code to somebody who asks for it.', why: 'With that code another person gets into your account.' },
      },
      revisions: { 1: 'First publication.', ...(revised ? { 2: 'The attackers use new pages. Look again at [Check yourself](#check).' } : {}) },
    };
  }
  return {
    title: `Controleer wie er meeleest in uw e-mail (golf ${serial} van ${year})`,
    slug: `inlogpagina-${year}-${serial}`,
    summary: 'Aanvallers lokken mensen naar een valse inlogpagina van Example Mail en lezen daarna mee, meldt Example Research.',
    inShort: ['Aanvallers sturen een bericht namens Example Mail.', 'Wie via de link inlogt, geeft zijn account weg.'],
    actions: {
      'check-devices': { do: 'Open :ui[mail.devices] en verwijder wat u niet kent.', why: 'Zo ligt een aanvaller die al binnen is eruit :cite[r1].' },
      'share-nothing': { do: 'Geef nooit een code aan iemand die erom vraagt.', why: 'Met die code komt een ander in uw account.' },
    },
    revisions: { 1: 'Eerste uitgave.', ...(revised ? { 2: 'De aanvallers gebruiken nieuwe pagina’s. Kijk opnieuw bij [Controleer uzelf](#check).' } : {}) },
  };
}

function body(plan: AdvisoryPlan, chosen: readonly (readonly Sentence[])[], language: Language): string {
  const sections = SECTIONS.map((section, index) => {
    const sentences = (chosen[index] as readonly Sentence[]).map((sentence) => sentence[language]);
    const paragraphs = Array.from({ length: PARAGRAPHS_PER_SECTION }, (_, at) => sentences.slice(at * SENTENCES_PER_PARAGRAPH, (at + 1) * SENTENCES_PER_PARAGRAPH).join(' '));
    return [`## ${section[language]} {#${section.id}}`, ...paragraphs, ...extra(section.id, plan, language)].join('\n\n');
  });
  return `${sections.join('\n\n')}\n`;
}

/** What a section has besides its paragraphs: a box, steps, or a table of what was seen. */
function extra(section: string, plan: AdvisoryPlan, language: Language): string[] {
  const dutch = language === 'nl';
  switch (section) {
    case 'check':
      return [dutch ? '1. Ga naar :ui[mail.settings] → :ui[mail.devices].\n2. Kent u een apparaat niet? Verwijder het.' : '1. Go to :ui[mail.settings] → :ui[mail.devices].\n2. Is there a device that you do not know? Remove it.'];
    case 'recognise':
      return [dutch ? ':::warning[Log niet in via een link]\nOpen de app zelf.\n:::' : ':::warning[Do not sign in through a link]\nOpen the app itself.\n:::'];
    case 'act':
      return [dutch ? ':::reader{for=administrator}\nZoek met de [indicatoren](/nl/indicatoren/) terug in uw logboeken.\n:::' : ':::reader{for=administrator}\nSearch your logs with the [indicators](/en/indicators/).\n:::'];
    case 'how': {
      const rows = plan.observables.slice(0, 4).map(({ shown, name }) => `| ${name[language].split(/[,:]| on | op /, 1)[0]} | \`${shown}\` |`);
      return rows.length > 0 ? [[dutch ? '| Wat | Waarde |' : '| What | Value |', '| --- | --- |', ...rows].join('\n')] : [];
    }
    case 'uncertain':
      return [dutch ? ':::inference[Waarom het meer mensen treft]\nDat leiden wij af uit het aantal pagina’s.\n:::' : ':::inference[Why it reaches more people]\nWe infer that from the number of pages.\n:::'];
    default:
      return [];
  }
}
