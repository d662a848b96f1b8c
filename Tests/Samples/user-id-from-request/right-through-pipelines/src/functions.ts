// Each chain gets what its own call is given, and its result is what its last function returns:
// the client's title beside the session on the way does no harm.
type Step = (value: any) => any;

export const through =
  (...steps: Step[]) =>
  (first: any) =>
    steps.reduce((value, step) => step(value), first);

export const scoped = (scope: string) => (id: string) => `${scope}:${id}`;
export const reader = (key: string) => (source: Record<string, any>) => source[key];
