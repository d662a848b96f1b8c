export async function b() {
  if (import.meta.env.SSR) {
    const { Behest } = await import("@behest/client-ts");
    return new Behest();
  }
}
