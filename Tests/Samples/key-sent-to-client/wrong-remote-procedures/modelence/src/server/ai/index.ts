import { Module, getConfig } from "modelence/server";
export default new Module("ai", {
  configSchema: { behestKey: { type: "secret", default: "", isPublic: false } },
  queries: { key() { return getConfig("ai.behestKey"); } }, // expect: key-sent-to-client
  mutations: { async k2() { return { k: process.env.BEHEST_KEY }; } }, // expect: key-sent-to-client
});
