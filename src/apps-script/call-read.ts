import type { Calls } from "../protocol/messages";
import { readingReply } from "./reading-reply";
import { understand } from "./understanding";

export const read = (request: Calls["read"]["request"]): Calls["read"]["reply"] =>
  readingReply(understand(request), request);
