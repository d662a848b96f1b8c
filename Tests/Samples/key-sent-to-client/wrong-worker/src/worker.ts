// A debug route of a worker; its proxy is right.
interface Env { BEHEST_KEY: string; ASSETS: Fetcher }
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === "/debug") return Response.json(env); // expect: key-sent-to-client
    if (url.pathname === "/key") return new Response(env.BEHEST_KEY); // expect: key-sent-to-client
    if (url.pathname.startsWith("/v1")) {
      const upstream = new Request(url, request);
      upstream.headers.set("Authorization", `Bearer ${env.BEHEST_KEY}`);
      return fetch(upstream);
    }
    return env.ASSETS.fetch(request);
  },
};
