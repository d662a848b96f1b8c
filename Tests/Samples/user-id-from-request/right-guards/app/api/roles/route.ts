export { rolesToken as POST } from "../../../src/teams";
