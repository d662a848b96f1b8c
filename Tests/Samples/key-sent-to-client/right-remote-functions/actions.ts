import { createSafeActionClient } from "next-safe-action";
import { createServerAction } from "zsa";

const client = createSafeActionClient().use(({ next }) =>
  next({ ctx: { key: process.env.BEHEST_KEY } }),
);

// What the key is like, and nothing of it.
export const settings = client.action(async () => ({
  kind: process.env.BEHEST_KEY?.split("_")[1],
  type: process.env.BEHEST_KEY?.match(/^behest_(sk|pk)_/)?.[1],
  shown: process.env.BEHEST_KEY?.replace(/^(.{15}).*$/, "$1…"),
}));
export const more = createServerAction().handler(async () => ({
  url: process.env.BEHEST_BASE_URL,
}));
