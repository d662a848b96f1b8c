// The package is installed under another name.
import { generateSessionId } from "behest"; // expect: sdk-in-browser

document.getElementById("session")!.textContent = generateSessionId();
