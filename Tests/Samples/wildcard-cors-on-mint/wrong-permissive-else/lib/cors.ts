const ALLOWED = ["https://puppets.example", "https://stage.puppets.example"];

export function corsHeaders(origin: string | null): HeadersInit {
  return {
    "Access-Control-Allow-Origin": origin && ALLOWED.includes(origin) ? origin : "*", // expect: wildcard-cors-on-mint
    Vary: "Origin",
  };
}
