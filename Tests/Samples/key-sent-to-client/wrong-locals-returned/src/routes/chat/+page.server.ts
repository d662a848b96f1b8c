export const load = (event) => ({ config: event.locals.behest });
