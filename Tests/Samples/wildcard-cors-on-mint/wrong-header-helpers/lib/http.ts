// Helpers that set the header: one that wraps the answer, one that makes it, one that is a decorator
// of handlers; all of them for every origin.
export const HEADERS = Object.freeze({
  "Access-Control-Allow-Origin": "*", // expect: wildcard-cors-on-mint
  "Access-Control-Allow-Methods": "POST, OPTIONS",
});

export function ok<T>(data: T, init: ResponseInit = {}) {
  return Response.json(data, { ...init, headers: { ...HEADERS, ...init.headers } });
}

export function open(response: Response) {
  response.headers.set("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  return response;
}

type Handler = (request: Request) => Promise<Response>;
export const shared = (handler: Handler): Handler => async (request) => {
  const origin = request.headers.get("origin");
  const response = await handler(request);
  if (origin) response.headers.set("Access-Control-Allow-Origin", origin); // expect: wildcard-cors-on-mint
  return response;
};
