import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export default defineBackground(() => {
  console.info(new Behest().mode);
});
