import { invoke } from "@tauri-apps/api/core";
import OpenAI from "openai";
const token = await invoke<string>("get_behest_token");
new OpenAI({ apiKey: token, baseURL: "https://acme.behest.app/v1", dangerouslyAllowBrowser: true });
