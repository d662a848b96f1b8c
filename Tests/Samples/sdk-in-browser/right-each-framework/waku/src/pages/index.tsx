import { Behest } from "@behest/client-ts";

export default async function Page() {
  return <p>{new Behest().mode}</p>;
}
