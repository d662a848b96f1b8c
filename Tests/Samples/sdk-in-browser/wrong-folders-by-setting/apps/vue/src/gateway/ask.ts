import { ask } from "../lib/ai";

export const askGateway = (id: string) => ask(id);
