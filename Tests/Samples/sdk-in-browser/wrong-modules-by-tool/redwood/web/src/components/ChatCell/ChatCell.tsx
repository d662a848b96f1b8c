import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export const Success = () => <p>{String(new Behest())}</p>;
