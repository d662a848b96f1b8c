// Files that are filled at the start of a container, and then served.
window.__ENV = { KEY: "${BEHEST_KEY}", URL: "${BEHEST_BASE_URL}" }; // expect: key-sent-to-client
