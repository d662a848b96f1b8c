// Helpers that set the header for a list of origins; the open one has other callers.
const ORIGINS: Record<string, string> = { web: "https://app.example.com", admin: "https://admin.example.com" };

export function allowed(request: Request): HeadersInit {
  const origin = request.headers.get("origin");
  for (const known of Object.values(ORIGINS)) {
    if (known === origin) return { "Access-Control-Allow-Origin": known, Vary: "Origin" };
  }
  return {};
}

export function strict(request: Request, response: Response) {
  const origin = request.headers.get("origin") ?? "";
  let isKnown = false;
  for (const known of Object.values(ORIGINS)) if (origin.toLowerCase() === known) isKnown = true;
  if (isKnown) response.headers.set("Access-Control-Allow-Origin", origin);
  return response;
}

export const publicJSON = (data: unknown) => Response.json(data, { headers: { "Access-Control-Allow-Origin": "*" } });
