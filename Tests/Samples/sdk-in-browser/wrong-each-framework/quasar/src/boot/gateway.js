import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export default ({ app }) => {
  app.provide("mode", new Behest().mode);
};
