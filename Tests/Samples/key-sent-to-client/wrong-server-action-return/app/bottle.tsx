"use client";

import { useEffect, useState } from "react";
import { credentials } from "./actions";

export function Bottle() {
  const [origin, setOrigin] = useState<string>();

  useEffect(() => {
    credentials().then((found) => setOrigin(found.origin));
  }, []);

  return <p>{origin}</p>;
}
