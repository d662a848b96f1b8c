import type { FetchCreateContextFnOptions } from "@trpc/server/adapters/fetch";
import { jwtDecode } from "jwt-decode";

export function createContext({ req }: FetchCreateContextFnOptions) {
  const token = req.headers.get("authorization")?.split(" ")[1];
  return { user: token ? jwtDecode<{ sub: string }>(token) : null }; // from: user-id-unverified
}
