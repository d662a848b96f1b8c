import { createServer } from "node:http";
import express from "express";
import { getAuth } from "firebase-admin/auth";
import { Server } from "socket.io";
import { Behest } from "@behest/client-ts";

const server = createServer(express());
const io = new Server(server);
const behest = new Behest();

// Firebase verifies the ID token once, when the socket opens.
io.use(async (socket, next) => {
  try {
    const claims = await getAuth().verifyIdToken(socket.handshake.auth.token);
    socket.data.uid = claims.uid;
    next();
  } catch (error) {
    next(error);
  }
});

io.on("connection", (socket) => {
  socket.on("behest:token", async ({ board }, done) => {
    const minted = await behest.auth.mint({ user_id: socket.data.uid });
    done({ token: minted.token, board });
  });
});

io.of("/members").on("connection", (socket) => {
  socket.on("token", async (done) => {
    const user = socket.request.user;
    if (!user) return done({ error: "sign in" });
    done(await behest.auth.mint({ user_id: user.id }));
  });
});

server.listen(3000);
