const ORIGINS = new Set(["https://pier.example", "https://www.pier.example"]);

export function isAllowedOrigin(origin: string | undefined): origin is string {
  if (!origin) return false;
  if (ORIGINS.has(origin)) return true;
  return /^https:\/\/[a-z0-9-]+\.pier\.example$/.test(origin);
}
