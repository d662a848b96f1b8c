import { useState } from "react";
import { useBehest } from "@/hooks/useBehest";

export default function App() {
  const connect = useBehest();
  const [idea, setIdea] = useState<string | null>(null);

  const dream = async () => {
    const openai = await connect();
    const { choices } = await openai.chat.completions.create({
      model: "gemini-2.5-flash",
      messages: [{ role: "user", content: "Describe a tree house." }],
    });
    setIdea(choices[0].message.content);
  };

  return <main onClick={dream}>{idea ?? "Dream"}</main>;
}
