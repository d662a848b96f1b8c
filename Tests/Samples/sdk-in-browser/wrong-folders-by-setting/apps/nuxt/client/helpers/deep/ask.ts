import { ask } from "~/lib/second";

export const askDeep = () => ask(visitorId());
