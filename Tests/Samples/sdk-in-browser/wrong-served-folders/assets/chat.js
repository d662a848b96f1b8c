const { Behest } = await import("https://esm.sh/@behest/client-ts"); // expect: sdk-in-browser
document.querySelector("#chat").textContent = new Behest().mode;
