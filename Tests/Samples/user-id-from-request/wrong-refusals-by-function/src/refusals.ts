// What only looks like a refusal: it returns, or nobody waits for it.
export const note = (status: number) => {
  console.warn("would refuse with", status);
};

export function maybe(status: number) {
  if (process.env.STRICT) throw new Error(`refused with ${status}`);
}

export async function refuse(status: number) {
  throw new Error(`refused with ${status}`);
}
