import { useState } from "react";

const { decodeToken } = require("@behest/client-ts"); // expect: sdk-in-browser

export default function Barn() {
  const [claims, setClaims] = useState(null);

  const open = async () => {
    const answer = await fetch("/api/behest/token", { method: "POST" });
    const { token } = await answer.json();
    setClaims(decodeToken(token));
  };

  return <button onClick={open}>{claims ? claims.exp : "Open"}</button>;
}
