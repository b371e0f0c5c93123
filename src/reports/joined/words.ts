import type { Text } from "../../words/text";
import { reportWords } from "../../words/wizard-report";
import { subscriptionWords } from "../../words/wizard-subscriptions";

/** What is said of cohorts, by what makes a customer active in them. */
export interface JoinedWords {
  readonly subtitle: Text;
  readonly definition: Text;
  readonly window: Text;
  readonly first: Text;
  readonly after: Text;
  readonly addUp: Text;
}

/** Customers of a log: active = a row. */
export const logWords: JoinedWords = {
  subtitle: reportWords.joinedSubtitle,
  definition: reportWords.defJoined,
  window: reportWords.whatWindow,
  first: reportWords.joinedFirst,
  after: reportWords.joinedAfter,
  addUp: reportWords.cohortsAddUp,
};

/** Customers of a list of contracts: active = a contract covers a day. */
export const contractWords: JoinedWords = {
  subtitle: subscriptionWords.joinedSubtitle,
  definition: subscriptionWords.joinedDef,
  window: subscriptionWords.joinedWindow,
  first: subscriptionWords.joinedFirst,
  after: subscriptionWords.joinedAfter,
  addUp: subscriptionWords.cohortsAddUp,
};
