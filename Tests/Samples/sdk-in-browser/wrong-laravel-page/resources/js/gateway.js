// `@` is the plugin's own alias.
import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const ask = () => new Behest().models.list();
