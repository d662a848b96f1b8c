"use client";
import { useQuery } from "@tanstack/react-query";
export function Chat() { const { data } = useQuery({ queryKey: ["config"] }); return <p>{String(data)}</p>; }
