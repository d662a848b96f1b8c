"use client";
export const Row = (p: any) => <li>{p.model.id}</li>;
