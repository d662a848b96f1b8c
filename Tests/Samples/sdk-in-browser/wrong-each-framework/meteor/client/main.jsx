import { mode } from "/imports/ui/gateway"; // from: sdk-in-browser

document.title = mode();
