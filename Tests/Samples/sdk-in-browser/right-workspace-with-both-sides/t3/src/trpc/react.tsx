"use client";
import { createTRPCReact } from "@trpc/react-query";
import { type inferRouterInputs } from "@trpc/server";
import { type AppRouter } from "~/server/api/root";
export const api = createTRPCReact<AppRouter>();
export type In = inferRouterInputs<AppRouter>;
