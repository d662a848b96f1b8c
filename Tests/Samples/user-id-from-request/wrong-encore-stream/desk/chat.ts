// A stream of Encore: its handshake and its messages are the client's.
import { api } from "encore.dev/api";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

interface Handshake { guest: string }
interface Line { guest: string; text: string }
interface Token { token: string }

export const chat = api.streamInOut<Handshake, Line, Token>(
  { expose: true, path: "/chat" },
  async (handshake, stream) => {
    const first = await behest.auth.mint({ user_id: handshake.guest }); // expect: user-id-from-request
    await stream.send({ token: first.token });
    for await (const line of stream) {
      const next = await behest.auth.mint({ user_id: line.guest }); // expect: user-id-from-request
      await stream.send({ token: next.token });
    }
  },
);
