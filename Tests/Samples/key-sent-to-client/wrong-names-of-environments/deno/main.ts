const { BEHEST_KEY, BEHEST_BASE_URL } = Deno.env.toObject(); // expect: key-sent-to-client

Deno.serve(() => new Response(`window.chat = ${JSON.stringify({ BEHEST_KEY, BEHEST_BASE_URL })}`));
