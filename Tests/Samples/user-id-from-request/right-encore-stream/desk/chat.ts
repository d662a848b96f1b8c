// A stream of Encore whose user the auth handler has verified.
import { api } from "encore.dev/api";
import { getAuthData } from "~encore/auth";
import { Behest } from "@behest/client-ts";

const behest = new Behest();

interface Line { text: string }
interface Token { token: string }

export const chat = api.streamInOut<Line, Token>(
  { expose: true, auth: true, path: "/chat" },
  async (stream) => {
    const { userID } = getAuthData()!;
    for await (const line of stream) {
      const minted = await behest.auth.mint({ user_id: userID });
      await stream.send({ token: minted.token, text: line.text });
    }
  },
);
