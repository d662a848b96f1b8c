const keys: Record<string, string> = JSON.parse(process.env.PUBLIC_KEYS ?? "{}");

export function keyFor(kid: string): string {
  return keys[kid] ?? "";
}
