import { useState } from "react";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export function Chat() { const [b] = useState(() => new Behest()); return <p>{b.baseUrl}</p>; }
