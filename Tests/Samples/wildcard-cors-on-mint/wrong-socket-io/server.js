// The server's own option: any page may open a socket and ask for a token.
import { createServer } from "node:http";
import { Server } from "socket.io";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const http = createServer();
const io = new Server(http, {
  cors: { origin: "*", methods: ["GET", "POST"] }, // expect: wildcard-cors-on-mint
});

io.use(async (socket, next) => {
  socket.data.user = await subjectOf(socket.handshake.auth.token);
  next();
});

io.on("connection", (socket) => {
  socket.on("behest:token", async (reply) => {
    reply(await behest.auth.mint({ user_id: socket.data.user })); // related: wildcard-cors-on-mint
  });
});

http.listen(3000);
