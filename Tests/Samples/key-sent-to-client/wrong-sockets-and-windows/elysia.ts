import { Elysia } from "elysia";
new Elysia().get("/", () => ({ k: process.env.BEHEST_KEY })).get("/s", process.env.BEHEST_KEY); // expect: key-sent-to-client
