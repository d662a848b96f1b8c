import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

export default class Gateway {
  mode = new Behest().mode;
}
