import type { ObjectRule } from './rule.ts';

/** The priority of a Windows process is the name of a priority class (STIX 2.1 §6.13.2). */
export const processPriority: ObjectRule = {
  id: 'stix/process-priority',
  severity: 'warning',
  spec: '6.13.2',
  oasis: '149',
  types: ['process'],
  *check(object) {
    if (object.type !== 'process') return;
    const priority = object.extensions?.['windows-process-ext']?.priority;
    if (priority === undefined || /._CLASS$/.test(priority)) return;
    yield {
      path: ['extensions', 'windows-process-ext', 'priority'],
      message: `\`${priority.slice(0, 80)}\` is not the name of a priority class.`,
      mend: 'Write a name that ends in `_CLASS`, for example `HIGH_PRIORITY_CLASS`.',
    };
  },
};
