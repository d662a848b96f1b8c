import Hive from "./Hive.svelte"; // from: sdk-in-browser

new Hive({ target: document.querySelector("main") });
