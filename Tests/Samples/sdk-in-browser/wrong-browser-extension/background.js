// Everyone who installs the extension has its files.
import { annotate } from "./notes.js"; // from: sdk-in-browser

chrome.runtime.onMessage.addListener((text, _sender, answer) => {
  annotate(text).then(answer);
  return true;
});
