// dangerouslyAllowBrowser is right with a minted token.
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { bell } from "./bell";

function Tower() {
  const [chime, setChime] = useState("");
  const ring = async () => {
    const { choices } = await (await bell()).chat.completions.create({
      model: "gemini-2.5-flash",
      messages: [{ role: "user", content: "Ring" }],
    });
    setChime(choices[0].message.content ?? "");
  };
  return <button onClick={ring}>{chime || "Ring"}</button>;
}

createRoot(document.getElementById("root")!).render(<Tower />);
