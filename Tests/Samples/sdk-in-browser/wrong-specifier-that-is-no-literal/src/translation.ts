import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export const models = () => new Behest().models.list();
