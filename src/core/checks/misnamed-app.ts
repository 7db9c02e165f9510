import type { Check } from './check.ts';

/** The name of an app in a registry of labels differs from the name of its file. */
export const misnamedApp: Check = {
  id: 'labels/misnamed-app',
  severity: 'error',
  run(model, report) {
    for (const { app, origin } of model.labels.values()) {
      const file = origin.file.slice(origin.file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
      if (file === app) continue;
      report(origin.locate(['app']), {
        message: `These are the labels of \`${app}\`, but the file is called \`${file}\`.`,
        why: `Who looks for the words of \`:ui[${app}.…]\` opens \`${app}.yaml\`; two files could also claim one app.`,
        mend: `Rename the file to \`${app}.yaml\`, or write \`app: ${file}\`.`,
      });
    }
  },
};
