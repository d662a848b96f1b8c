// Nothing in the page uses this one.
import { ask } from "../lib/ai";

export const askGateway = (id: string) => ask(id);
