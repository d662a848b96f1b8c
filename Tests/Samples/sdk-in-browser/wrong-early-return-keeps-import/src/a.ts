export async function a() {
  if (typeof window === "undefined") {
    const { Behest } = await import("@behest/client-ts");
    return new Behest();
  }
  return null;
}
