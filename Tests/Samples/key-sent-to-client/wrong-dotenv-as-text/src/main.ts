// The script does not name the gateway, and its bundle has the key all the same.
import settings from "../.env?raw"; // expect: key-sent-to-client
import { parse } from "./parse";

document.body.dataset.style = parse(settings).MAP_STYLE;
void import("./live");
