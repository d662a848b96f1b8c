// Off by default; the server of the public ticker is another one.
import { createServer } from "node:http";
import { Server } from "socket.io";
import { Behest } from "@behest/client-ts";
import { subjectOf } from "./session.js";

const behest = new Behest();
const http = createServer();
const io = new Server(http);
const ticker = new Server(createServer().listen(3001), { cors: { origin: "*" } });

ticker.on("connection", (socket) => socket.emit("tide", "high"));

io.use(async (socket, next) => {
  socket.data.user = await subjectOf(socket.handshake.auth.token);
  next();
});
io.on("connection", (socket) => {
  socket.on("behest:token", async (reply) => {
    reply(await behest.auth.mint({ user_id: socket.data.user }));
  });
});
http.listen(3000);
