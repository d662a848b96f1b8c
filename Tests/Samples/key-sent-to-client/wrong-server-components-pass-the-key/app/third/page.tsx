import { unstable_cache } from "next/cache";
import { Box } from "../box";

const settings = unstable_cache(async () => ({ key: process.env.BEHEST_PK }), ["settings"]); // expect: key-sent-to-client

export default async function Third() {
  return <Box {...(await settings())} />;
}
