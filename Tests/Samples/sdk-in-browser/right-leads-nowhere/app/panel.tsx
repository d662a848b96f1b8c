"use client";
// The generated module is not there yet, and the other only asks where the SDK lies.
import { api } from "@/generated/api";
import { where } from "../lib/where";
export const Panel = () => <button onClick={() => api.models(where)}>models</button>;
