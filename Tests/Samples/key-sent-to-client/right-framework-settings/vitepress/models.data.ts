import { Behest } from "@behest/client-ts";

export default {
  async load() {
    const behest = new Behest({ key: process.env.BEHEST_KEY });
    return (await behest.models.list()).models;
  },
};
