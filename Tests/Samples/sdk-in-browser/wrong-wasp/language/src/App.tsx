import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export const App = () => <p>{String(new Behest())}</p>;
