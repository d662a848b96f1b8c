const isServer = typeof window === "undefined";
export async function h() {
  if (!isServer) return null;
  return (await import("@behest/client-ts")).Behest;
}
