import jwt from "jsonwebtoken";
import { Server } from "socket.io";
import { Behest } from "@behest/client-ts";

const io = new Server(3000);
const behest = new Behest();

io.use((socket, next) => {
  const claims = jwt.verify(socket.handshake.auth.token, process.env.JWT_SECRET);
  socket.data = { id: claims.sub };
  socket.data.tier = socket.handshake.query.tier; // from: tier-from-request
  next();
});

io.on("connection", async (socket) => {
  const minted = await behest.auth.mint({
    user_id: socket.data.id,
    tier: socket.data.tier, // expect: tier-from-request
  });
  socket.emit("token", minted.token);
});
