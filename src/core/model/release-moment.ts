import type { Model } from './model.ts';
import { latest } from './time.ts';

/** The time of a release: that of the newest revision of an advisory or version of an object in it. */
export function releaseMoment(release: Pick<Model, 'advisories' | 'shared'>): string {
  return latest(moments(release));
}

function* moments({ advisories, shared }: Pick<Model, 'advisories' | 'shared'>): Generator<string> {
  for (const { updated, objects } of advisories) {
    yield updated;
    for (const { object } of objects) if ('modified' in object) yield object.modified;
  }
  for (const { object } of shared) if ('modified' in object) yield object.modified;
}
