import { invoke } from "@tauri-apps/api/core";
import OpenAI from "openai";
const key = await invoke<string>("get_behest_key"); // expect: key-sent-to-client
const token = await invoke<string>("get_behest_token");
new OpenAI({ apiKey: key, baseURL: "https://acme.behest.app/v1", dangerouslyAllowBrowser: true });
new OpenAI({ apiKey: token, baseURL: "https://acme.behest.app/v1", dangerouslyAllowBrowser: true });
