import { Behest } from "@behest/client-ts";
import { auth } from "./auth";

const behest = new Behest({ key: Bun.env.BEHEST_KEY! });

Bun.serve({
  routes: {
    "/api/auth/*": (req) => auth.handler(req),
    "/api/rides/:ride/token": {
      async POST(req) {
        const session = await auth.api.getSession({ headers: req.headers });
        if (!session) return Response.json({ error: "signed out" }, { status: 401 });
        const minted = await behest.auth.mint({ user_id: session.user.id });
        return Response.json({ ...minted, ride: req.params.ride });
      },
    },
  },
  async fetch(req, server) {
    const session = await auth.api.getSession({ headers: req.headers });
    const upgraded = session && server.upgrade(req, { data: { cabbie: session.user.id } });
    return upgraded ? undefined : new Response(null, { status: 426 });
  },
  websocket: {
    async message(ws: Bun.ServerWebSocket<{ cabbie: string }>, message) {
      if (message !== "token") return;
      const { token } = await behest.auth.mint({ user_id: ws.data.cabbie });
      ws.send(token);
    },
  },
});
