"use client";
export function Badge({ on, label }: { on: boolean; label: string }) { return <b>{on ? label : "no"}</b>; }
