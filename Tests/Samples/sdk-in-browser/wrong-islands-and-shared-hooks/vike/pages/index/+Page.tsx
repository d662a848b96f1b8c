import { useData } from "vike-react/useData";
import { onAsk } from "./ask.telefunc";
export default function Page() { return <button onClick={() => onAsk()}>{useData().n}</button>; }
