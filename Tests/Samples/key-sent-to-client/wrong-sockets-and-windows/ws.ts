import { WebSocketServer } from "ws";
import { Server } from "socket.io";
new WebSocketServer({ port: 1 }).on("connection", (ws) => ws.send(JSON.stringify({ key: process.env.BEHEST_KEY }))); // expect: key-sent-to-client
const io = new Server(3000);
io.on("connection", (socket) => { socket.emit("config", { key: process.env.BEHEST_KEY }); }); // expect: key-sent-to-client
