// Functions that never return refuse as well as a `return` does, whatever they are called.
export class Refusal extends Error {
  constructor(readonly status: number) {
    super(`refused with ${status}`);
  }
}

export function deny(status = 403): never {
  throw new Refusal(status);
}

export const fail = (status: number) => {
  throw new Refusal(status);
};

export async function refuse(status: number) {
  await new Promise((resolve) => setTimeout(resolve, 50));
  throw new Refusal(status);
}
