import _ from "lodash";
import { countsFrom, monthOf, ofOrders, type Way } from "./way";

export const lodash: Way = ofOrders((customers, dates) => {
  const rows = customers.map(([id], i) => ({
    id: id as string,
    month: monthOf((dates[i] as [Date])[0]),
  }));
  const first = _.mapValues(_.groupBy(rows, "id"), (own) => _.minBy(own, "month")?.month ?? 0);
  const cohorts = _.groupBy(rows, ({ id }) => first[id]);
  return countsFrom(
    Object.entries(cohorts).flatMap(([cohort, own]) =>
      Object.entries(_.groupBy(own, ({ month }) => month - Number(cohort))).map(
        ([after, active]) => [Number(cohort), Number(after), _.uniqBy(active, "id").length] as const,
      ),
    ),
  );
});
