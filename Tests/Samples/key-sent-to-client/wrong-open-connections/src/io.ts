// Servers send the key over connections that stay open, and by services that reach browsers.
import { Server } from "socket.io";
const io = new Server(3000);
io.use((socket, next) => { socket.data.user = "x"; next(); });
io.on("connection", (socket) => {
  socket.on("config", (_q: unknown, ack: (c: object) => void) => {
    ack({ url: "x", key: process.env.BEHEST_KEY }); // expect: key-sent-to-client
  });
  socket.join("all");
  socket.broadcast.emit("hello", { apiKey: process.env.BEHEST_API_KEY }); // expect: key-sent-to-client
});
setInterval(() => io.of("/admin").to("all").emit("tick", [process.env.BEHEST_SECRET]), 1000); // expect: key-sent-to-client
io.on("connection", (socket) => {
  socket.to("all").emit("joined", process.env.BEHEST_SIGNING_KEY); // expect: key-sent-to-client
  socket.in("x").except("y").emit("left", "x");
});
