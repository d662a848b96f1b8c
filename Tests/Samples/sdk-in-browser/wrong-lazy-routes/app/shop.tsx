"use client";

// What is loaded later is shipped all the same, `ssr: false` or not.
import { lazy } from "react";
import dynamic from "next/dynamic";

const Lamp = lazy(() => import("../components/lamp")); // from: sdk-in-browser
const Shade = dynamic(() => import("../components/shade"), { ssr: false }); // from: sdk-in-browser

export function Shop({ locale }: { locale: string }) {
  const load = () => import(`../prices/${locale}.ts`); // from: sdk-in-browser
  return <><Lamp /><Shade onClick={load} /></>;
}
