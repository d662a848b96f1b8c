import { initializeApp } from "firebase/app";
import { fetchAndActivate, getRemoteConfig, getValue } from "firebase/remote-config";

const remoteConfig = getRemoteConfig(initializeApp({ projectId: "coach" }));
remoteConfig.defaultConfig = { behest_base_url: "https://coach.behest.app" };
await fetchAndActivate(remoteConfig);
export const key = getValue(remoteConfig, "behest_api_key").asString(); // expect: key-sent-to-client
