import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A PDF with its number of pages; or why Typst did not make one. */
export type Typeset = { readonly pdf: Uint8Array; readonly pages: number } | { readonly fault: string };

/** Typesets Typst code as PDF/UA-1; `moment` (RFC 3339) becomes the date of the file. */
export type Typesetter = (code: string, moment: string) => Typeset;

/** A page as SVG, with its letters as shapes, so that whoever draws it needs no font; or why Typst did not make one. */
export type Drawn = { readonly svg: string } | { readonly fault: string };

/** Draws the one page that Typst code describes. */
export type Drawer = (code: string) => Drawn;

/** What Typst is used for here. */
export interface Typst {
  readonly typeset: Typesetter;
  readonly draw: Drawer;
}

/** The part of Typst's binding that is used here. */
interface Binding {
  readonly NodeCompiler: { create(): Compiler };
}
interface Compiler {
  compile(source: { readonly mainFileContent: string }): { readonly result: Compiled | null; takeDiagnostics(): object | null };
  fetchDiagnostics(error: object): readonly { readonly message?: string }[];
  pdf(document: Compiled, options: { readonly pdfStandard: string; readonly creationTimestamp: number }): Uint8Array;
  plainSvg(document: Compiled): string;
  evictCache(age: number): void;
}
interface Compiled {
  readonly numOfPages: number;
}

const BINDING = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';

/** What Typst says of a character that none of its fonts has. */
const NO_GLYPH = /the text `\\?"(.+?)\\?"` could not be displayed/g;

/** Typst, where it is installed: its binding is an optional package that exists for some platforms only. */
export function loadTypst(): Typst | undefined {
  const binding = optional(BINDING);
  if (!binding) return undefined;
  const compiler = withoutSystemFonts(() => binding.NodeCompiler.create());
  return {
    typeset: (code, moment) => compiled(compiler, code, (document) => ({ pdf: pdfOf(compiler, document, moment), pages: document.numOfPages })),
    draw: (code) => compiled(compiler, code, (document) => {
      // An SVG has an empty box where a font lacks a character, and no word about it: a PDF is refused.
      pdfOf(compiler, document, '1970-01-01T00:00:00Z');
      return { svg: compiler.plainSvg(document) };
    }),
  };
}

function optional(name: string): Binding | undefined {
  try {
    return createRequire(import.meta.url)(name) as Binding;
  } catch {
    return undefined;
  }
}

/** Typst looks for fonts once, when the compiler is made, and has no option against it. */
function withoutSystemFonts<Made>(make: () => Made): Made {
  const { FONTCONFIG_FILE: before } = process.env;
  process.env['FONTCONFIG_FILE'] = fileURLToPath(new URL('no-fonts.conf', import.meta.url));
  try {
    return make();
  } finally {
    if (before === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = before;
  }
}

function compiled<Made>(compiler: Compiler, code: string, make: (document: Compiled) => Made): Made | { readonly fault: string } {
  try {
    const outcome = compiler.compile({ mainFileContent: code });
    return outcome.result ? make(outcome.result) : { fault: messages(compiler, outcome.takeDiagnostics()) };
  } catch (error) {
    return { fault: plainFault((error as Error).message) };
  } finally {
    compiler.evictCache(0);
  }
}

function pdfOf(compiler: Compiler, document: Compiled, moment: string): Uint8Array {
  return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(moment) / 1000) });
}

function messages(compiler: Compiler, error: object | null): string {
  const found = error === null ? [] : compiler.fetchDiagnostics(error).flatMap(({ message }) => message ?? []);
  return plainFault(found.join('; '));
}

/** Typst's list of faults as one sentence. */
function plainFault(text: string): string {
  const characters = new Set([...text.matchAll(NO_GLYPH)].map(([, character = '']) => character));
  if (characters.size > 0) return `its fonts do not have ${[...characters].join(' ')}`;
  return /message: "((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? text.slice(0, 300);
}
