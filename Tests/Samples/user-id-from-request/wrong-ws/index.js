import { WebSocketServer } from "ws";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const wss = new WebSocketServer({ port: 8080 });

wss.on("connection", (ws, request) => {
  ws.stone = new URL(request.url, "ws://x").searchParams.get("stone"); // via: user-id-from-request

  ws.on("message", async (data) => {
    const message = JSON.parse(data.toString()); // from: user-id-from-request
    if (message.type === "token") {
      ws.send(JSON.stringify(await behest.auth.mint({ user_id: ws.stone }))); // expect: user-id-from-request
    }
    if (message.type === "other-token") {
      const minted = await behest.auth.mint({ user_id: message.stone }); // expect: user-id-from-request
      ws.send(minted.token);
    }
  });
});
