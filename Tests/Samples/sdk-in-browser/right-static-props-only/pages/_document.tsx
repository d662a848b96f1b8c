import { Html, Main } from "next/document";
import { gateway } from "../lib/gateway";

export default function Document() {
  return (
    <Html data-mode={gateway().mode}>
      <Main />
    </Html>
  );
}
