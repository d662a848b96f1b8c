import { createElement } from "react";
import { Box, Later } from "../box";
import type { Metadata } from "next";
async function key() { return process.env.BEHEST_API_KEY; } // expect: key-sent-to-client
export async function generateMetadata(): Promise<Metadata> {
  return { title: "x", description: process.env.BEHEST_PEM }; // expect: key-sent-to-client
}
export default function Other() {
  return <><Later promise={key()} />{createElement(Box, { apiKey: process.env.BEHEST_SK })}</>; // expect: key-sent-to-client
}
