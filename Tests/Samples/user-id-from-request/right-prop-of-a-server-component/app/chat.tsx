"use client";
export const Chat = (p: any) => <p>{p.topic}</p>;
