// git does not have the file, and the web server hands it out all the same.
window.config = { key: "behest_sk_live_a85c20e7f3196d4b8e07c5a1f2d9364b" }; // expect: key-sent-to-client
