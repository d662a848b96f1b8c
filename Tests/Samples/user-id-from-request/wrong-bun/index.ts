import { Behest } from "@behest/client-ts";

const behest = new Behest();

const server = Bun.serve<{ driver: string }>({
  port: 3000,
  routes: {
    "/drivers/:driver/token": async (req) =>
      Response.json(await behest.auth.mint({ user_id: req.params.driver })), // expect: user-id-from-request
    "/token": {
      POST: async (req) => {
        const { driver } = await req.json(); // from: user-id-from-request
        return Response.json(await behest.auth.mint({ user_id: driver })); // expect: user-id-from-request
      },
      GET: async (req) => {
        const driver = req.cookies.get("driver"); // from: user-id-from-request
        return Response.json(await behest.auth.mint({ user_id: driver! })); // expect: user-id-from-request
      },
    },
  },
  fetch(req, server) {
    const driver = new URL(req.url).searchParams.get("driver") ?? ""; // via: user-id-from-request
    if (server.upgrade(req, { data: { driver } })) return;
    return new Response("no socket", { status: 400 });
  },
  websocket: {
    async open(ws) {
      const { token } = await behest.auth.mint({ user_id: ws.data.driver }); // expect: user-id-from-request
      ws.send(token);
    },
    async message(ws, message) {
      const { driver } = JSON.parse(String(message)); // from: user-id-from-request
      ws.send(JSON.stringify(await behest.auth.mint({ user_id: driver }))); // expect: user-id-from-request
    },
  },
});

console.log(server.url.href);
