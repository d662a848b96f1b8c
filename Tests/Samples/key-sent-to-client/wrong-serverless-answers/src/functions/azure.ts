import { app } from "@azure/functions";
app.http("config", { methods: ["GET"], handler: async () => ({ jsonBody: { key: process.env.BEHEST_PEM } }) }); // expect: key-sent-to-client
