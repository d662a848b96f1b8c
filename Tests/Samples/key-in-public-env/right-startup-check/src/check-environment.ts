// Naming the bad variable to refuse it is the opposite of using it.
const FORBIDDEN = ["NEXT_PUBLIC_BEHEST_KEY", "VITE_BEHEST_KEY", "EXPO_PUBLIC_BEHEST_API_KEY"];

if (process.env.NEXT_PUBLIC_BEHEST_KEY) {
  throw new Error("NEXT_PUBLIC_BEHEST_KEY would ship the key to the browser; use BEHEST_KEY");
}

delete process.env.VITE_BEHEST_KEY;

export function offending(names: string[]): string[] {
  return names.filter((name) => FORBIDDEN.includes(name));
}
