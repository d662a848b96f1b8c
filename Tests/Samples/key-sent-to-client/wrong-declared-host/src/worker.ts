// The code declares the host's names by itself.
// Types of the host are not installed, so the code declares what it uses.
declare const process: { env: Record<string, string | undefined> };
declare const Bun: any, Deno: { env: { get(name: string): string | undefined } };

export default {
  async fetch(request: Request) {
    const url = new URL(request.url);
    if (url.pathname === "/node") return Response.json({ key: process.env.BEHEST_KEY }); // expect: key-sent-to-client
    if (url.pathname === "/bun") return Response.json({ key: Bun.env.BEHEST_API_KEY }); // expect: key-sent-to-client
    return new Response(Deno.env.get("BEHEST_SECRET")); // expect: key-sent-to-client
  },
};
