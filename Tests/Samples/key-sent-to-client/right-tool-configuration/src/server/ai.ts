import { Module } from "modelence/server";

export default new Module("ai", {
  configSchema: { behestKey: { type: "secret", default: "", isPublic: false } },
});
