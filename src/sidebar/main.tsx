import { render } from "preact";
import { App } from "./app";
import { call } from "./server/client";

const page = document.getElementById("page");
if (page !== null) render(<App client={call} />, page);
