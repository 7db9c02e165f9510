/** Components as the plain type checker knows them; `astro check` reads the files themselves. */
declare module '*.astro' {
  const component: (props: Readonly<Record<string, unknown>>) => unknown;
  export default component;
}
