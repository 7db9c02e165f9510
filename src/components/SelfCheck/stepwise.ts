/**
 * Shows one step of a self-check at a time. The part of the address after `#` says which: it stays in the browser, so
 * that Back, reload and bookmarks work and no answer leaves the device. Without this script all steps stand on the page.
 */
const headings = [...document.querySelectorAll<HTMLElement>('.step > h2')];
let current = headings[0];

function show(): void {
  current = headings.find(({ id }) => `#${id}` === location.hash) ?? (location.hash ? current : headings[0]);
  for (const heading of headings) heading.parentElement?.toggleAttribute('hidden', heading !== current);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel~="alternate"][hreflang]')) link.hash = location.hash;
}

function moveTo(): void {
  const before = current;
  show();
  // A link that leads elsewhere on the page, such as the one over the menu, keeps the step that is shown.
  if (location.hash && location.hash !== `#${current?.id ?? ''}`) return;
  if (current !== before || location.hash) current?.focus({ preventScroll: true });
  current?.scrollIntoView();
}

document.documentElement.classList.add('stepwise');
show();
if (headings.some(({ id }) => `#${id}` === location.hash)) moveTo();
addEventListener('hashchange', moveTo);

export {};
