export function register() {
  if (!process.env.BEHEST_KEY) throw new Error("BEHEST_KEY missing");
  for (const name of Object.keys(process.env)) if (/^NEXT_PUBLIC_.*BEHEST.*KEY/.test(name)) throw new Error(`${name} is public`);
}
