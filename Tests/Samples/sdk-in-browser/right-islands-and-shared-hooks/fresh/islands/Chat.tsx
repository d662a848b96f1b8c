import { useSignal } from "@preact/signals";
export default function Chat() { const n = useSignal(0); return <button onClick={() => fetch("/api/models")}>{n}</button>; }
