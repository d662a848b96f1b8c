"use client";
import { useState } from "react";
export default function Chat({ config }: { config: { key: string; url: string } }) {
  const [text] = useState("");
  return <p onClick={() => fetch(config.url, { headers: { Authorization: `Bearer ${config.key}` } })}>{text}</p>;
}
