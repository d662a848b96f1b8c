import { BehestQuotaError } from "@behest/client-ts"; // expect: sdk-in-browser
import { callMethod } from "modelence/client";
import { useState } from "react";

export function Oven() {
  const [full, setFull] = useState(false);
  const bake = () =>
    callMethod("oven.bake", {}).catch((error) => setFull(error instanceof BehestQuotaError));
  return <button onClick={bake}>{full ? "Full" : "Bake"}</button>;
}
