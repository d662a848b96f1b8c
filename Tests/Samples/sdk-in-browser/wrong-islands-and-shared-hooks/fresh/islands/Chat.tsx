import { useSignal } from "@preact/signals";
import { Behest } from "behest"; // expect: sdk-in-browser
export default function Chat() { const n = useSignal(0); return <button onClick={() => new Behest()}>{n}</button>; }
