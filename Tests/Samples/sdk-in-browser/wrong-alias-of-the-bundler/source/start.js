import { melt } from "@wax/melt"; // from: sdk-in-browser

document.title = melt();
