import { createServer, type IncomingMessage } from "node:http";
import { jwtVerify } from "jose";
import { WebSocketServer, type WebSocket } from "ws";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const secret = new TextEncoder().encode(process.env.TICKET_SECRET);
const server = createServer();
const wss = new WebSocketServer({ noServer: true });

server.on("upgrade", async (request: IncomingMessage, socket, head) => {
  const ticket = new URL(request.url ?? "/", "http://x").searchParams.get("ticket") ?? "";
  try {
    const { payload } = await jwtVerify(ticket, secret);
    wss.handleUpgrade(request, socket, head, (ws) => serve(ws, payload.sub!));
  } catch {
    socket.destroy();
  }
});

function serve(ws: WebSocket, player: string) {
  ws.on("message", async (data) => {
    const { table } = JSON.parse(String(data));
    const { token } = await behest.auth.mint({ user_id: player });
    ws.send(JSON.stringify({ table, token }));
  });
}

server.listen(9000);
