import { createFileRoute } from "@tanstack/react-router";
import { mintToken } from "../lib/gateway";

export const Route = createFileRoute("/")({ component: Press });

function Press() {
  return <button onClick={() => mintToken()}>Press</button>;
}
