import { createMiddleware } from "@solidjs/start/middleware";

export default createMiddleware({
  onRequest: (event) => {
    event.locals.knitter = event.request.headers.get("x-knitter"); // from: user-id-from-request
  },
});
