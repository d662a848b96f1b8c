'use client';
import { useState } from "react";
import { x } from "../lib/x";
export const Counter = () => { const [n] = useState(x); return <p>{n}</p>; };
