import type { EventHandlerRequest, H3Event } from "h3";

export function defineReaderHandler<T>(handler: (event: H3Event, reader: { id: string }) => Promise<T>) {
  return defineEventHandler<EventHandlerRequest>(async (event) => {
    const { user } = await requireUserSession(event);
    return handler(event, user as { id: string });
  });
}
