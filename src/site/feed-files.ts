import { emitters } from '../core/emit/index.ts';
import type { Model } from '../core/model/model.ts';

/** A file of a feed for tools, as pages name it. */
export interface FeedFile {
  readonly emitter: string;
  readonly standard: string;
  /** Address from the root of the site. */
  readonly address: string;
  readonly mediaType: string;
  /** The language of a feed for readers. */
  readonly language?: string | undefined;
  /** The advisory whose own file this is. */
  readonly advisory?: string | undefined;
}

interface FeedFiles {
  readonly whole: readonly FeedFile[];
  readonly perAdvisory: ReadonlyMap<string, readonly FeedFile[]>;
}

const found = new WeakMap<Model, FeedFiles>();

/** Every listed feed file: those of the whole site, and those that belong to one advisory. Bodies are not written out. */
export function feedFiles(model: Model): FeedFiles {
  let files = found.get(model);
  if (!files) found.set(model, (files = collect(model)));
  return files;
}

function collect(model: Model): FeedFiles {
  const ids = new Set(model.advisories.map(({ id }) => id));
  const whole: FeedFile[] = [];
  const perAdvisory = new Map<string, FeedFile[]>();
  for (const { id: emitter, standard, listed, emit } of emitters) {
    if (!listed) continue;
    for (const { language, path, mediaType } of emit(model)) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const advisory = [name.slice(0, name.indexOf('.'))].find((id) => ids.has(id));
      const file = { emitter, standard, address: `/${path}`, mediaType, language, advisory };
      if (!advisory) whole.push(file);
      else if (perAdvisory.get(advisory)?.push(file) === undefined) perAdvisory.set(advisory, [file]);
    }
  }
  return { whole, perAdvisory };
}
