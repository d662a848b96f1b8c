export async function loader() { return { ready: "BEHEST_KEY" in process.env, count: [process.env.BEHEST_KEY].filter(Boolean).length }; }
