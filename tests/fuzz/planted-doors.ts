import { isObject, value, type Door } from './doors/door.ts';

/** Doors with a fault, to see the watch find it. */
export const doors: Readonly<Record<string, Door>> = {
  hangs: value((input) => {
    if (isObject(input) && input['type'] === 'campaign') for (;;);
  }),
};
