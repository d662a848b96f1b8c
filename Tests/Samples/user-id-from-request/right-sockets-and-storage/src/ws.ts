import { createServer, type IncomingMessage } from "node:http";
import jwt from "jsonwebtoken";
import { WebSocketServer } from "ws";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const server = createServer();
const sockets = new WebSocketServer({ noServer: true });

server.on("upgrade", (request, socket, head) => {
  const token = new URL(request.url!, "http://tea").searchParams.get("token") ?? "";
  let user: { sub: string };
  try {
    user = jwt.verify(token, process.env.JWT_KEY!) as { sub: string };
  } catch {
    socket.destroy();
    return;
  }
  sockets.handleUpgrade(request, socket, head, (client) => {
    sockets.emit("connection", client, request, user);
  });
});

sockets.on("connection", (client, _request: IncomingMessage, user: { sub: string }) => {
  client.on("message", async (data) => {
    const { topic } = JSON.parse(data.toString());
    const { token } = await behest.auth.mint({ user_id: user.sub });
    client.send(JSON.stringify({ topic, token }));
  });
});

server.listen(3001);
