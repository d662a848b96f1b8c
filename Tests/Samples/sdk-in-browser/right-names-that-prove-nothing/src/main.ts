import { ships } from "./types";

document.title = ships.join();
