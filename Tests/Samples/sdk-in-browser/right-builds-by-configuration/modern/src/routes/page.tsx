import { useLoaderData } from "@modern-js/runtime/router";
import { ask } from "../ask";
import type { Data } from "./page.data";
export default () => <p onClick={ask}>{(useLoaderData() as Data).n}</p>;
