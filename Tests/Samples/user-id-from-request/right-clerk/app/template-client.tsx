"use client";

import { useAuth } from "@clerk/nextjs";
import OpenAI from "openai";

export function useGateway() {
  const { getToken } = useAuth();
  return async () => {
    const apiKey = (await getToken({ template: "behest" })) ?? "";
    const baseURL = "https://compass-teams.behest.app/v1";
    return new OpenAI({ apiKey, baseURL, dangerouslyAllowBrowser: true });
  };
}
