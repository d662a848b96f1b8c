import { useChat } from "../hooks/useChat";
export function Chat() { return <p>{useChat().text}</p>; }
