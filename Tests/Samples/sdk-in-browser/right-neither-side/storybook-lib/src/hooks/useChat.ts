import { useState } from "react";
export function useChat() { const [text] = useState(""); return { text, key: "BEHEST_KEY" }; }
