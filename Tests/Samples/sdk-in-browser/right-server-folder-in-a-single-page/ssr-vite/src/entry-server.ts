import { createApp } from "./main"; import { ai } from "./server/ai";
export const render = async () => ({ app: createApp(), n: (await ai.models.list()).data.length });
