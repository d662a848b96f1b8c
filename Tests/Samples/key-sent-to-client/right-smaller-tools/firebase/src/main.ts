import { initializeApp } from "firebase/app";
import { fetchAndActivate, getRemoteConfig, getValue } from "firebase/remote-config";

const remoteConfig = getRemoteConfig(initializeApp({ projectId: "coach" }));
await fetchAndActivate(remoteConfig);
export const baseUrl = getValue(remoteConfig, "behest_base_url").asString();
