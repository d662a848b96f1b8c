export default {
  async fetch(request: Request, env: { BEHEST_KEY: string; BEHEST_API_KEY: string }) {
    const pair = new WebSocketPair();
    const [client, server] = Object.values(pair);
    server.accept();
    server.send(JSON.stringify({ key: env.BEHEST_KEY })); // expect: key-sent-to-client
    server.addEventListener("message", () => server.send(env.BEHEST_API_KEY)); // expect: key-sent-to-client
    return new Response(null, { status: 101, webSocket: client });
  },
};
