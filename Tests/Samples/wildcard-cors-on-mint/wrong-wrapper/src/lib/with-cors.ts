type Handler = (request: Request) => Promise<Response>;

export function withCors(handler: Handler): Handler {
  return async (request) => {
    const response = await handler(request);
    response.headers.append("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
    return response;
  };
}
