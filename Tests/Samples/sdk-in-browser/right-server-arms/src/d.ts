export async function d() {
  if (typeof window !== "undefined") return null;
  const { Behest } = await import("@behest/client-ts");
  return new Behest();
}
