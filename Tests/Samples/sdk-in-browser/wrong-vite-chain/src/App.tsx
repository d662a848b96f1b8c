import { useState } from "react";
import { complete } from "./lib/ai"; // via: sdk-in-browser

export function App() {
  const [track, setTrack] = useState("");
  return <button onClick={() => complete("Design a track").then(setTrack)}>{track || "Go"}</button>;
}
