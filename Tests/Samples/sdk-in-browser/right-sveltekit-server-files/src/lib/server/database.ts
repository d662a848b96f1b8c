import { connect } from "./driver";

export const database = connect();
