import { Behest } from "@behest/client-ts";
jest.spyOn(global, "window", "get").mockReturnValue(undefined);
new Behest();
