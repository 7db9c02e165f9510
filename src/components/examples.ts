/** Named examples of a component: the pattern page of a preview shows them, and the tests judge each. */
export type Examples<Component extends (props: never) => unknown> = readonly {
  readonly name: string;
  readonly props: Parameters<Component>[0];
}[];
