import { query, createAsync } from "@solidjs/router";
import { Behest } from "@behest/client-ts";

const getMode = query(async () => {
  "use server";
  return new Behest().mode;
}, "mode");

export default function Sundial() {
  const mode = createAsync(() => getMode());
  return <p>{mode()}</p>;
}
