import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export const data = async () => ({ n: (await new Behest().models.list()).data.length });
