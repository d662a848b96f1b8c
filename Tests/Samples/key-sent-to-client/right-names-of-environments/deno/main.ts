const { BEHEST_KEY, BEHEST_BASE_URL } = Deno.env.toObject();

if (!BEHEST_KEY) throw new Error("BEHEST_KEY is not set");
Deno.serve(() => new Response(`window.chat = ${JSON.stringify({ BEHEST_BASE_URL })}`));
