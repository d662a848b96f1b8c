import { glaze } from "../lib/glaze"; // via: sdk-in-browser

export const Pane = () => <p>{glaze()}</p>;
