export function json(data: unknown, headers: HeadersInit = {}): Response {
  return new Response(JSON.stringify(data), {
    headers: { "content-type": "application/json", ...headers },
  });
}

export function withCors(response: Response): Response {
  response.headers.set("Access-Control-Allow-Origin", "*"); // expect: wildcard-cors-on-mint
  return response;
}
