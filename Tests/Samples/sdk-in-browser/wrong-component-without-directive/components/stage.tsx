// A component without a directive becomes a client component by who imports it.
"use client";

import { useState } from "react";
import { Puppet } from "./puppet";

export function Stage() {
  const [name, setName] = useState("Judy");
  return (
    <div onClick={() => setName("Punch")}>
      <Puppet name={name} />
    </div>
  );
}
