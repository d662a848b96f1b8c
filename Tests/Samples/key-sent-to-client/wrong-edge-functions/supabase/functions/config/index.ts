Deno.serve(() => new Response(JSON.stringify({ key: Deno.env.get("BEHEST_KEY") }))); // expect: key-sent-to-client
