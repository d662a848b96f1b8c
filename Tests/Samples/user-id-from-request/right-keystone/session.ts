import { statelessSessions } from "@keystone-6/core/session";

export const session = statelessSessions({ secret: process.env.SESSION_SECRET });
