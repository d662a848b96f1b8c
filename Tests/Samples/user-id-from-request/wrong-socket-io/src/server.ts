import { createServer } from "node:http";
import { Server, type Socket } from "socket.io";
import { onToken } from "./on-token.js";
import { Behest } from "@behest/client-ts";

const http = createServer();
const io = new Server(http, { path: "/live" });
const behest = new Behest();

io.use((socket, next) => {
  const { player } = socket.handshake.auth; // from: user-id-from-request
  if (!player) return next(new Error("who?"));
  socket.data.player = player; // via: user-id-from-request
  next();
});

io.on("connection", (socket: Socket) => {
  socket.on("token", async (reply) => {
    reply(await behest.auth.mint({ user_id: socket.data.player })); // expect: user-id-from-request
  });
  socket.on("token:for", onToken);
  socket.on("seat", async ({ seat }, reply) => { // from: user-id-from-request
    const { token } = await behest.auth.mint({ user_id: seat }); // expect: user-id-from-request
    reply({ token });
  });
});

http.listen(3000);
