// A socket's data is filled from a verified token; so is the request's own storage.
import { createServer } from "node:http";
import jwt from "jsonwebtoken";
import { Server } from "socket.io";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const io = new Server(createServer(), { cors: { origin: "https://tea.example" } });

io.use((socket, next) => {
  try {
    const claims = jwt.verify(socket.handshake.auth.token, process.env.JWT_KEY!) as { sub: string };
    socket.data.userId = claims.sub;
    next();
  } catch {
    next(new Error("unauthorised"));
  }
});

io.on("connection", (socket) => {
  socket.on("chat:open", async ({ topic }, reply) => {
    const { token } = await behest.auth.mint({ user_id: socket.data.userId });
    socket.join(topic);
    reply({ topic, token });
  });
});
