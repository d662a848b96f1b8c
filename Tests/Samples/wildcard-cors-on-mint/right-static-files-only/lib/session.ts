import { sessions } from "@corner/sessions";

export const visitorOf = (request: Request) => sessions.require(request);
