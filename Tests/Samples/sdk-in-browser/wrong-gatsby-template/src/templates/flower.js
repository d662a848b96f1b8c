// The template of a page is shipped like a page.
import React from "react";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export default function Flower() {
  return <p>{new Behest().mode}</p>;
}
