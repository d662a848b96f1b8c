import "https://esm.sh/@behest/client-ts"; // expect: sdk-in-browser
