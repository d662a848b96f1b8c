import { ask } from "./ai";

export const askFromBackground = () => ask(visitorId());
