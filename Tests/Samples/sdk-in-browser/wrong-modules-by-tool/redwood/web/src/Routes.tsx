import { Router, Route } from "@redwoodjs/router";
const Routes = () => <Router><Route path="/" page={HomePage} name="home" /></Router>;
export default Routes;
