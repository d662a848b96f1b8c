import { useState } from "react";

export default function Ringer({ tokenEndpoint }: { tokenEndpoint: string }) {
  const [answer, setAnswer] = useState("");
  const ring = async () => setAnswer(await (await fetch(tokenEndpoint, { method: "POST" })).text());
  return <button onClick={ring}>{answer || "Ring"}</button>;
}
