import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser
export const MainPage = () => <p>{String(new Behest())}</p>;
