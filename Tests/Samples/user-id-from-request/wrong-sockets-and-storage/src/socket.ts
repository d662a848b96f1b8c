// Filled from the handshake and from a header that nobody verifies.
import { createServer } from "node:http";
import { Server } from "socket.io";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const io = new Server(createServer(), { cors: { origin: "https://tea.example" } });

io.use((socket, next) => {
  socket.data.userId = socket.handshake.auth.userId; // from: user-id-from-request
  next();
});

io.on("connection", (socket) => {
  socket.on("chat:open", async ({ topic }, reply) => {
    const { token } = await behest.auth.mint({ user_id: socket.data.userId }); // expect: user-id-from-request
    reply({ topic, token });
  });
});
