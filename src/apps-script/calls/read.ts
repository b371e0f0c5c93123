import type { Calls } from "../../protocol/messages";
import { readingReply } from "../reading/reading-reply";
import { understand } from "../reading/understanding";

export const read = (request: Calls["read"]["request"]): Calls["read"]["reply"] =>
  readingReply(understand(request), request);
