// Nothing in the client uses this one.
import { ask } from "../lib/first";

export const askGateway = (id: string) => ask(id);
