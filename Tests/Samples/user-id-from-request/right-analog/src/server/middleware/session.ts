// AnalogJS: a middleware opens the sealed session; loads and routes read the user from the event.
import { defineEventHandler, useSession } from "h3";

export default defineEventHandler(async (event) => {
  const session = await useSession<{ userId?: string }>(event, { password: process.env.SESSION_PASSWORD! });
  event.context.user = session.data.userId ? { id: session.data.userId } : null;
});
