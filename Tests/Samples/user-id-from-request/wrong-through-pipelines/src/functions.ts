// The client's value goes through functions that are put together, by hand and by packages.
type Step = (value: any) => any;

export const through =
  (...steps: Step[]) =>
  (first: any) =>
    steps.reduce((value, step) => step(value), first);

export const after =
  (...steps: Step[]): Step =>
  (first) =>
    steps.reduceRight((value, step) => step(value), first);

export const chained = (steps: Step[]): Step => steps.reduce((f, g) => (value) => g(f(value)));

export const account = (body: { account: { id: string } }) => body.account;
export const idOf = ({ id }: { id: string }) => id;
export const trimmed = (id: string) => id.trim();
