import { initServer } from "@ts-rest/express";
import { contract } from "./contract";

export const router = initServer().router(contract, {
  settings: async () => ({
    status: 200,
    body: { key: process.env.BEHEST_KEY }, // expect: key-sent-to-client
  }),
});
