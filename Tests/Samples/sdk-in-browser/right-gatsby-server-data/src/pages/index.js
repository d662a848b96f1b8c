import React from "react";
import { Behest } from "@behest/client-ts";

// Gatsby takes `getServerData` out of the page.
export async function getServerData() {
  return { props: { mode: new Behest().mode } };
}

export default function Postcards({ serverData }) {
  return <p>{serverData.mode}</p>;
}
