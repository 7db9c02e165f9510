import { defang } from '../../core/model/defang.ts';
import { groupOf, isReadable, lookUpForm } from '../../core/model/look-up-forms.ts';
import { refang } from '../../core/model/refang.ts';
import type { LookUpAdvisory, LookUpDocument } from '../../core/schema/look-up.ts';
import { find, hashOf, type Found } from './find.ts';

/** What a part of the answer with this name in `data-fill` gets: words, or a link. */
type Filling = Readonly<Record<string, string | { readonly title: string; readonly address: string } | undefined>>;

const [root] = document.getElementsByClassName('look-up') as HTMLCollectionOf<HTMLElement>;
const field = root?.querySelector('input');
const status = root?.querySelector('[role=status]');
const template = root?.querySelector('template');

const { lang } = document.documentElement;
const prefixLength = Number(root?.dataset['prefixLength']);
const days = new Intl.DateTimeFormat(root?.dataset['locale'], { dateStyle: 'long', timeZone: root?.dataset['timeZone'] });
const written = (moment: string) => days.format(new Date(moment));

/** Files of the list by name. Each comes once, on the first question that needs it, whatever the answer will be. */
const files = new Map<string, Promise<LookUpDocument>>();

let questions = 0;

async function answer(): Promise<void> {
  const question = (questions += 1);
  const typed = field?.value.trim() ?? '';
  status?.replaceChildren(...part(['busy']));
  const parts = typed ? [...part(['asked'], { asked: typed.slice(0, 200) }), ...(await answerTo(typed).catch(() => part(['failed'])))] : part(['unreadable']);
  // The answer to an earlier question may come after that to a later one.
  if (question === questions) status?.replaceChildren(...parts);
}

async function answerTo(typed: string): Promise<Element[]> {
  const list = await fileFor(typed);
  const found = await find(list, typed, new Date());
  const date = root?.querySelector('time');
  date?.setAttribute('datetime', list.modified);
  date?.replaceChildren(written(list.modified));
  return found ? told(found, list) : part([isReadable(typed) ? 'not-found' : 'unreadable']);
}

async function fileFor(typed: string): Promise<LookUpDocument> {
  const name = prefixLength > 0 ? (await hashOf(groupOf(lookUpForm(refang(typed))))).slice(0, prefixLength) : 'hashes';
  const file = files.get(name) ?? fetched(`/lookup/v1/${name}.json`);
  files.set(name, file);
  // A failure is not kept: the next question tries again.
  file.catch(() => files.delete(name));
  return file;
}

async function fetched(address: string): Promise<LookUpDocument> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response.json() as Promise<LookUpDocument>;
}

function told({ entries, form, live }: Found, { advisories }: LookUpDocument): Element[] {
  const [first] = entries;
  const relation = !form.holds ? 'itself' : form.text.includes('/') ? 'in-range' : first?.kind === 'domain-name' ? 'below-domain' : 'on-server';
  return [...part([live ? 'live' : 'past', relation], { held: defang(form.text) }), ...entries.flatMap((entry) => {
    const { advisory, kind, scope, validFrom, validUntil } = entry;
    const about = (advisories[advisory]?.[lang] ?? Object.values(advisories[advisory] ?? {})[0]) as LookUpAdvisory;
    const end = validUntil.startsWith('9999') ? '' : 'end';
    return part(['entry', live ? 'live' : 'past', kind, end, live ? scope : '', about.selfCheck ? 'self-check' : ''], { advisory: about, selfCheck: about.selfCheck, since: written(validFrom), until: written(validUntil) });
  })];
}

/** The part of the answer that the first name says, without what in it depends on a name that was not given, filled in. */
function part(names: readonly string[], filling: Filling = {}): Element[] {
  const found = [...(template?.content.children ?? [])].filter((element) => element.getAttribute('data-when') === names[0]);
  return found.map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const inner of copy.querySelectorAll('[data-when]')) if (!names.includes(inner.getAttribute('data-when') ?? '')) inner.remove();
    for (const place of copy.querySelectorAll('[data-fill]')) {
      const value = filling[place.getAttribute('data-fill') ?? ''];
      if (value === undefined) continue;
      place.textContent = typeof value === 'string' ? value : value.title;
      if (typeof value !== 'string') place.setAttribute('href', value.address);
    }
    return copy;
  });
}

root?.querySelector('.look-up-without')?.setAttribute('hidden', '');
root?.querySelector('.look-up-ask')?.removeAttribute('hidden');
root?.querySelector('button')?.addEventListener('click', () => void answer());
field?.addEventListener('keydown', ({ isComposing, key }) => { if (key === 'Enter' && !isComposing) void answer(); });
