"use server";
export const f = () => String(fetch("/api/models"));
