export const ALLOW_ORIGIN = "Access-Control-Allow-Origin";

export class CorsConfig {
  static readonly headers = {
    [ALLOW_ORIGIN]: "*", // expect: wildcard-cors-on-mint
  };
}

export function openHeaders(): Headers {
  const headers = new Headers();
  headers.set(ALLOW_ORIGIN, "*"); // expect: wildcard-cors-on-mint
  return headers;
}
