"use client";
export function Chat(props: { apiKey: string }) { return <p>{props.apiKey.length}</p>; }
