import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export default () => <p>{String(new Behest())}</p>;
