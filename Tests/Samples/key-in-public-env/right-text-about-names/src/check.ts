if (import.meta.env.VITE_BEHEST_KEY) throw new Error("do not set VITE_BEHEST_KEY");
const forbidden = ["VITE_BEHEST_KEY", "NEXT_PUBLIC_BEHEST_KEY"];
for (const name of forbidden) if (process.env[name]) process.exit(1);
// VITE_BEHEST_KEY=behest_sk_live_xxx
