import { useState } from "react";

export default function Chat({ apiKey }: { apiKey: string }) {
  const [answer] = useState("");
  return <p data-key={apiKey}>{answer}</p>;
}
