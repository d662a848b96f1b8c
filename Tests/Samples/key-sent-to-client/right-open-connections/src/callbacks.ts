type Done = (error: Error | null, key?: string) => void;
export function readKey(done: Done) {
  if (!process.env.BEHEST_KEY) return done(new Error("BEHEST_KEY is missing"));
  done(null, process.env.BEHEST_KEY);
}
readKey((error, key) => { if (error) throw error; void fetch("https://acme.behest.app", { headers: { Authorization: key! } }); });
