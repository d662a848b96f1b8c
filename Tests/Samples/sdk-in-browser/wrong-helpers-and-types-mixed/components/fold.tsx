// An error class for instanceof brings the whole SDK; the type beside it would not.
"use client";

import { BehestRateLimitError, type MintResult } from "@behest/client-ts"; // expect: sdk-in-browser
import { useState } from "react";

export function Fold({ load }: { load: () => Promise<MintResult> }) {
  const [wait, setWait] = useState(false);

  async function fold() {
    try {
      await load();
    } catch (error) {
      setWait(error instanceof BehestRateLimitError);
    }
  }

  return <button disabled={wait} onClick={fold} />;
}
