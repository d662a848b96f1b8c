import { Module } from "modelence/server";

export default new Module("ai", {
  configSchema: {
    behestKey: { type: "string", default: "", isPublic: true }, // expect: key-sent-to-client
    behestApiKey: { type: "secret", default: "", isPublic: false },
  },
});
