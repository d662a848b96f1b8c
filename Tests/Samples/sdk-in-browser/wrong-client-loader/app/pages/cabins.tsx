// `clientLoader` runs in the browser, unlike `loader`.
import { useLoaderData } from "react-router";
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export async function clientLoader() {
  return { mode: new Behest().mode };
}

export default function Cabins() {
  return <p>{useLoaderData<typeof clientLoader>().mode}</p>;
}
