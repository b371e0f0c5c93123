import { start } from "./start";
import "./page.css";

// Nothing is awaited here: the page draws its frame at once, and whoever needs the grid waits for playground.ready.
start();
