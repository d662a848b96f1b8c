// What only `getStaticProps` and `getStaticPaths` use is gone from the page's bundle, through any
// number of helpers.
import type { GetStaticProps } from "next";
import { gateway } from "../lib/gateway";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const describe = (clock: string) => `${clock} by ${mode()}`;

function mode() {
  return `${behest.mode} ${gateway().mode}`;
}

export const getStaticProps: GetStaticProps = async () => ({
  props: { text: describe("cuckoo clock") },
});

export default function Clocks({ text }: { text: string }) {
  return <p>{text}</p>;
}
