"use client";
import { createContext } from "react";
export const Env = createContext({});
export function Providers({ env, children }) { return <Env.Provider value={env}>{children}</Env.Provider>; }
