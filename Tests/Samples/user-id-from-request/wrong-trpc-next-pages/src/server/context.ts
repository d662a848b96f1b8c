import type { CreateNextContextOptions } from "@trpc/server/adapters/next";

export const createContext = async (opts: CreateNextContextOptions) => {
  const finder = opts.req.cookies.finder; // from: user-id-from-request
  return { finder };
};
