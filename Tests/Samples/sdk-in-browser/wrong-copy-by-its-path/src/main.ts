import { Behest } from "../third_party/client-ts"; // expect: sdk-in-browser
import { start } from "./start";

start(new Behest());
