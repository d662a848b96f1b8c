importScripts("https://unpkg.com/@behest/client-ts"); // expect: sdk-in-browser
