import { App } from "fresh";
import { Behest } from "behest";
export const app = new App(); new Behest();
